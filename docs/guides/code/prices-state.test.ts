import { expect, test } from 'vitest'
import { createHandler } from 'windhover/http/fetch'
import { openStream } from 'windhover/testing'

import { getPrices, hub, setPrice } from './prices-state.ts'

test('what is set after the prices were loaded comes by the stream', async () => {
  await setPrice('tea', 300)
  const loading = getPrices()
  // While they are loaded: it may be in both.
  await setPrice('mate', 250)
  const answer = await loading
  const state = (await answer.json()) as Record<string, number>
  await setPrice('tea', 320)
  const stream = await openStream('http://localhost/events', {
    lastEventId: answer.headers.get('Windhover-Position')!,
    fetch: createHandler(hub, { path: '/events' }),
  })
  expect((await stream.next('connected')).data).toMatchObject({ resumed: true })
  for (const price of [
    { sku: 'mate', cents: 250 },
    { sku: 'tea', cents: 320 },
  ]) {
    expect((await stream.next('price')).data).toEqual(price)
    state[price.sku] = price.cents
  }
  expect(state).toEqual({ tea: 320, mate: 250 })
  await stream.close()
  await hub.close()
})
