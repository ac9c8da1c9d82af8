import pino from 'pino'
import { createHub, defineEvents } from 'windhover'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { windhoverPlugin } from '../src/index.ts'
import { exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream } from './support/open-stream.ts'
import { startHost } from './support/start-host.ts'
import { startServer } from './support/start-server.ts'

/** A server of two events of its own, and what it warns of. */
async function startLogged(options: { readonly open?: boolean } = {}) {
  const lines: Record<string, unknown>[] = []
  const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const started = await startServer({ ...options, logger, events: { price: z.object({}), volume: z.object({}) } })
  const doubtful = (): typeof lines => lines.filter(({ msg }) => String(msg).includes('did you mean'))
  const doubts = (): unknown[] => doubtful().map(({ event, meant, by, stream }) => ({ event, meant, by, stream }))
  return { ...started, doubts, sentences: () => doubtful().map(({ msg }) => msg) }
}

function publish(url: string, event: string): ReturnType<typeof postJson> {
  return postJson(`${url}/api/broadcast`, JSON.stringify({ event, data: {} }))
}

describe('an event that is not declared, and spelt almost as one that is', () => {
  test('is sent, and warned of once', async () => {
    const { url, doubts } = await startLogged()
    for (const event of ['price', 'prise', 'prise', 'message']) expect((await publish(url, event)).status).toBe(200)
    expect(doubts()).toEqual([{ event: 'prise', meant: 'price', by: 'a publish', stream: undefined }])
  })

  test('is warned of by name, also if there are several at once', async () => {
    const { server, sentences } = await startLogged()
    const names = ['prise', 'rpice', 'prices', 'volum', 'Price']
    await Promise.all(names.map((name) => server.hub.publish(name, {})))
    expect(sentences()).toEqual([
      '"prise" is not declared; did you mean "price"?',
      '"prices" is not declared; did you mean "price"?',
      '"volum" is not declared; did you mean "volume"?',
      '"Price" is not declared; did you mean "price"?',
    ])
  })

  test('is warned of if the program itself publishes it', async () => {
    const { server, doubts } = await startLogged()
    await server.hub.publish('volumes', {})
    expect(doubts()).toEqual([{ event: 'volumes', meant: 'volume', by: 'a publish', stream: undefined }])
  })

  test('is warned of if a reader waits for it', async () => {
    const { url, doubts } = await startLogged()
    const stream = await openStream(`${url}/sse/broadcast?event=Price&event=price`)
    expect(doubts()).toEqual([{ event: 'Price', meant: 'price', by: 'a reader', stream: '/sse/broadcast' }])
    stream.close()
  })

  test('is refused by a server that is not open, with what was meant', async () => {
    const { url, doubts } = await startLogged({ open: false })
    const detail = '"prise" is not declared; did you mean "price"? (declared: price, volume)'
    expect(expectProblem(await publish(url, 'prise'), 422).error).toBe(`event ${detail}`)
    expect(expectProblem(await exchange(`${url}/sse/broadcast?event=prise`), 400).error).toBe(
      'event: this stream does not serve "prise"; did you mean "price"? (it serves price, volume)',
    )
    expect(doubts()).toEqual([])
  })
})

test('an app is warned, once a name, of what is misspelt in a hub that it brings', async () => {
  const lines: Record<string, unknown>[] = []
  const loggerInstance = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const hub = createHub({ catalog: defineEvents({ price: z.object({}) }), open: true })
  const { url } = await startHost((app) => app.register(windhoverPlugin, { prefix: '/live', hub, drainMs: 0 }), {
    loggerInstance: loggerInstance as never,
  })
  for (const event of ['price', 'prise', 'prise']) expect((await publish(`${url}/live`, event)).status).toBe(200)
  await hub.publish('prise', {})
  expect(lines).toMatchObject([{ event: 'prise', meant: 'price', by: 'a publish' }])
})

test('a channel that a server does not have is told with the one that was meant', async () => {
  const { url } = await startServer({ channels: ['sports', 'weather'] })
  const answer = await postJson(`${url}/api/broadcast`, '{"event":"message","channel":"sport"}')
  expect(expectProblem(answer, 422).error).toContain('did you mean "sports"? (sports, weather)')
  expect(expectProblem(await exchange(`${url}/sse/broadcast?channel=wether`), 400).error).toContain(
    'did you mean "weather"?',
  )
})

describe('a name of a query that nothing would read', () => {
  test.each([
    ['GET', '/api/connected?channel=news', 'the answer has the counts of all streams and channels'],
    ['GET', '/api/connected?chanel=news', 'the answer has the counts of all streams and channels'],
    ['GET', '/api/position?chanel=news', 'one position is for all channels and events'],
    ['POST', '/api/broadcast?channel=news', 'channel belongs in the body'],
    ['POST', '/api/broadcast?retry_ms=1', 'nor is "retryMs"; retryMs belongs in the body'],
    ['POST', '/api/broadcast/price?id=7', 'POST /api/broadcast takes id in its body'],
    ['GET', '/openapi/v3.1/openapi.json?item=wire', 'did you mean items?'],
    ['GET', '/asyncapi/v3/asyncapi.yaml?itms=wire', 'nor is "items"'],
    ['GET', '/asyncapi/v3/asyncapi.json?items=wire', 'the documents of OpenAPI 3.1 and 3.0 take items'],
  ])('%s %s is refused', async (method, path, hint) => {
    const { url, server } = await startLogged()
    const answer = method === 'POST' ? await postJson(url + path, '{"event":"price"}') : await exchange(url + path)
    const { error, code } = expectProblem(answer, 400)
    expect(error).toContain('is not a name of the query')
    expect(error).toContain(hint)
    expect(code).toBe('invalid_request')
    expect(server.hub.position().offset).toBe(0)
  })

  test.each(['/api/connected?_=1', '/openapi/v3.2/openapi.json?v=2&utm_source=x', '/api/connected?is=&a&=&%zz'])(
    '%s is nobody’s slip, and passed over',
    async (path) => {
      const { url } = await startLogged()
      expect((await exchange(url + path)).status).toBe(200)
    },
  )
})

test.each([
  ['channels?after=a', 'all that are listed come at once'],
  ['channels?sort=rate', 'those with most readers come first'],
  ['channels?limti=5', 'did you mean limit?'],
  ['history?after=a.1', 'an id goes to `from`'],
  ['history?id=a.1', 'an id goes to `from`'],
  ['history?key=k', 'channel and event choose'],
])('/api/admin/%s would pass a name over, and is refused', async (query, right) => {
  const { url } = await startServer()
  const { error } = expectProblem(await exchange(`${url}/api/admin/${query}`), 400)
  expect(error).toContain(`is not a name of the query; ${right}`)
})
