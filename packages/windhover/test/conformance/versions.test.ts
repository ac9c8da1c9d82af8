import { describe, expect, test } from 'vitest'

import { openRaw } from '../support/raw-client.ts'
import { adapters } from './adapters.ts'
import { bigData, setStage } from './stage.ts'

/** What a request line may say. Node's parser takes the first four, and answers 400 to the others itself. */
const versions = ['0.9', '1.0', '1.1', '2.0', '1.2', '3.0', '2', '11.1']

/** Adapters that never see the version: what serves them has read it. */
const blind = ['fetch', 'hono']

describe.each(adapters.filter(({ http }) => http === 1))('$name', (adapter) => {
  test.each(versions)('HTTP/%s on a connection of HTTP/1 that does not read harms nobody', async (version) => {
    const { hub, served, client } = await setStage(adapter)
    const port = Number(new URL(served.origin).port)
    const healthy = await client.open('/events')
    await healthy.next()
    const raw = openRaw(port, `GET /events HTTP/${version}\r\nHost: a\r\nAccept: text/event-stream\r\n\r\n`)
    await raw.waitFor('\r\n\r\n')
    const status = Number(raw.text.split(' ')[1])
    if (version === '1.0' || version === '1.1' || blind.includes(adapter.name)) expect([200, 400]).toContain(status)
    else expect([400, 505]).toContain(status)
    raw.socket.pause()
    for (let n = 0; n < 60; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that each is a write of its own
      await hub.publish('big', bigData)
      // oxlint-disable-next-line no-await-in-loop
      expect((await healthy.next()).event).toBe('big')
    }
    raw.socket.destroy()
    healthy.leave()
  })

  test('ends the connection of a version that it does not speak', async () => {
    if (blind.includes(adapter.name)) return
    const { served, hub } = await setStage(adapter)
    const raw = openRaw(Number(new URL(served.origin).port), 'GET /events HTTP/2.0\r\nHost: a\r\n\r\n')
    await raw.closed
    expect(raw.text).toMatch(/^HTTP\/1\.1 505 HTTP Version Not Supported\r\n/)
    expect(raw.text).toContain('"code":"invalid_request"')
    expect(hub.connectedCount()).toBe(0)
  })
})
