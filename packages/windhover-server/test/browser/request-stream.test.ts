import { expect } from 'vitest'
import { createRequestStream, defineEvents } from 'windhover'
import { z } from 'zod'

import { createBrowserTest } from '../support/browser.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('a stream that is made for one request')

browserTest(
  'EventSource comes back to one that broke off, with the last id, and stays away from one that is done',
  async (open) => {
    const seen: (string | undefined)[] = []
    const errors: unknown[] = []
    const count = createRequestStream({
      path: '/count',
      events: defineEvents({ n: z.int() }),
      retryMs: 100,
      reconnectSpreadMs: 0,
      onError: (error) => errors.push(error),
      async *run({ lastEventId }) {
        seen.push(lastEventId)
        for (let n = Number(lastEventId ?? 0) + 1; n <= 4; n += 1) {
          yield { event: 'n', data: n, id: String(n) }
          if (n === 2) throw new Error('broken')
        }
      },
    })
    const { url } = await startServer({ requestStreams: [count] })
    const { page } = await open(url)
    const read = await page.evaluate(
      () =>
        new Promise<{ received: string[]; state: number }>((resolve) => {
          const received: string[] = []
          const source = new EventSource('/count')
          source.addEventListener('n', (event) => received.push((event as Event & { data: string }).data))
          source.addEventListener('closing', (event) => received.push((event as Event & { data: string }).data))
          // Told of each end; the last is that of an answer which is no stream.
          source.addEventListener('error', () => {
            if (source.readyState === EventSource.CLOSED) resolve({ received, state: source.readyState })
          })
        }),
    )
    expect(read.received).toEqual([
      '1',
      '2',
      '{"reason":"failed","reconnect":true}',
      '3',
      '4',
      '{"reason":"done","reconnect":false}',
    ])
    expect(seen).toEqual([undefined, '2'])
    expect(errors).toEqual([new Error('broken')])
  },
)
