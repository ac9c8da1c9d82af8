import { describe, expect, test } from 'vitest'
import { createClient } from 'windhover/client'

import { useManualWorld } from './support/manual-world.ts'

const texts = ['plain', 'ünïcödé ☃ 😀', 'two\nlines', '']

/** What a server sends to a client that comes with this id, of a log that ends with the fourth message. */
function answerTo(asked: number | undefined, lineEnd: string): string {
  const from = asked ?? 0
  const parts = [
    `retry: 1000\nid: e1.${from}\nevent: connected\ndata: {"keepAliveMs":15000,"resumed":${asked !== undefined}}\n\n`,
    ': keep-alive 2026-11-27T00:00:00.000Z\n\n',
  ]
  for (let offset = from + 1; offset <= 4; offset += 1) {
    const text = JSON.stringify(texts[offset - 1])
    parts.push(`time: ${offset}\nchannel: a\nid: e1.${offset}.own\nevent: x\ndata: ${text}\n\n`)
    if (offset === 2) parts.push('id: e1.2\nevent: position\ndata:\n\n')
  }
  return parts.join('').replaceAll('\n', lineEnd)
}

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('a stream with %s', (_name, lineEnd) => {
  const whole = new TextEncoder().encode(answerTo(undefined, lineEnd))

  test.each([
    ['ends', true],
    ['breaks', false],
  ])('that %s after any of its bytes comes to its end over the next requests', async (_how, isClean) => {
    const world = useManualWorld()
    for (let cut = 0; cut <= whole.length; cut += 1) {
      let requests = 0
      const seen: unknown[] = []
      const client = createClient({
        url: 'http://model',
        fetch: (_url, init) => {
          const id = new Headers(init?.headers).get('last-event-id')
          const bytes = new TextEncoder().encode(
            answerTo(id === null ? undefined : Number(/\d+$/.exec(id.slice(0, 4))), lineEnd),
          )
          requests += 1
          const isCut = requests === 1
          const body = new ReadableStream<Uint8Array>({
            start(controller) {
              controller.enqueue(isCut ? bytes.slice(0, cut) : bytes)
              if (isCut && isClean) controller.close()
            },
            pull(controller) {
              if (isCut && !isClean) controller.error(new TypeError('terminated'))
            },
          })
          return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
        },
      })
      const stream = client.stream('/sse/broadcast')
      stream.on('x', (data, { position }) => seen.push([position, data]))
      stream.onGap((gap) => seen.push(gap))
      await world.pass(3000)
      expect(seen, `cut after ${cut} bytes`).toEqual(texts.map((text, index) => [`e1.${index + 1}`, text]))
      expect(requests).toBe(2)
      stream.close()
    }
  })

  test('in two parts, wherever they meet, is the same stream', async () => {
    const world = useManualWorld()
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const seen: unknown[] = []
      const client = createClient({
        url: 'http://model',
        fetch: () => {
          const body = new ReadableStream<Uint8Array>({
            start(controller) {
              controller.enqueue(whole.slice(0, cut))
              controller.enqueue(whole.slice(cut))
            },
          })
          return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
        },
      })
      const stream = client.stream('/sse/broadcast')
      stream.onMessage(({ position, data }) => seen.push([position, data]))
      await world.settle()
      expect(seen, `parts meet at ${cut}`).toEqual(texts.map((text, index) => [`e1.${index + 1}`, text]))
      stream.close()
    }
  })
})
