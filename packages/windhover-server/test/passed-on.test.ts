import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { createServer } from '../src/index.ts'
import { exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream, type OpenStream } from './support/open-stream.ts'
import { startServer, stopServer, useServer } from './support/start-server.ts'

const value = z.unknown()
const running = useServer({
  events: { same: z.object({ a: value }), any: value, filled: z.object({ a: value, more: z.number().default(1) }) },
})

/** Opens a stream of one channel, past its first event. */
async function listen(channel: string): Promise<OpenStream> {
  const stream = await openStream(`${running.url}/sse/broadcast?channel=${channel}`)
  await stream.next()
  return stream
}

function publish(event: string, data: string, channel = 'broadcast'): ReturnType<typeof postJson> {
  return postJson(`${running.url}/api/broadcast`, `{"event":"${event}","channel":"${channel}","data": ${data}\n}`)
}

const numbers = [
  '9007199254740993',
  '1e400',
  '-0',
  '1.0',
  '0.1000000000000000055',
  '123456789012345678901234567890',
  '1E5',
  '-1.5e-300',
]

describe('what is published arrives as it was sent', () => {
  test.each(['note', 'any', 'same'])('each digit and each space, as the event %s', async (event) => {
    const stream = await listen(event)
    for (const number of numbers) {
      const data = `{"a" :[${number}, { "b":{"c":${number}} }]}`
      // oxlint-disable-next-line no-await-in-loop -- they arrive in the order in which they are published
      expect((await publish(event, data, event)).status).toBe(200)
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect((await stream.next()).data).toBe(data)
    }
    stream.close()
    await stream.closed
  })

  test.each(['any', 'same'])('by the path of the event %s', async (event) => {
    const stream = await listen('broadcast')
    for (const number of numbers) {
      const data = `{"a":${number}}`
      // oxlint-disable-next-line no-await-in-loop -- they arrive in the order in which they are published
      expect((await postJson(`${running.url}/api/broadcast/${event}`, `\n${data}\n`)).status).toBe(200)
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect((await stream.next()).data).toBe(data)
    }
    stream.close()
    await stream.closed
  })

  test.each(numbers)('or is refused with its place, where its schema changes it: %s', async (number) => {
    const isKept = ['-0', '1.0', '1E5', '-1.5e-300'].includes(number)
    const [body, path] = [`{"a":[{"b":${number}}]}`, ['a', 0, 'b']]
    const answers = [await publish('filled', body), await postJson(`${running.url}/api/broadcast/filled`, body)]
    if (isKept) return expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const message = `would become ${Number(number)}; send it as text`
    expect(answers.map((answer) => expectProblem(answer, 422)).map(({ code, issues }) => ({ code, issues }))).toEqual([
      { code: 'invalid_data', issues: [{ path: ['data', ...path], message }] },
      { code: 'invalid_data', issues: [{ path, message }] },
    ])
  })

  test('any JSON text at all, and not a token of it differs', async () => {
    const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,40})(\.\d{1,40})?([eE][+-]?\d{1,4})?$/)
    const space = fc.stringMatching(/^[ \t\n]{0,2}$/)
    const key = fc.string({ unit: 'binary' }).filter((text) => text !== '__proto__' && text !== 'constructor')
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 4 },
        digits,
        fc.string({ unit: 'binary' }).map((string) => JSON.stringify(string)),
        fc.constantFrom('true', 'false', 'null'),
        fc.tuple(space, fc.array(tie('text'))).map(([gap, items]) => `[${gap}${items.join(`${gap},`)}]`),
        fc
          .tuple(space, fc.uniqueArray(fc.tuple(key, tie('text')), { selector: ([name]) => name }))
          .map(
            ([gap, fields]) =>
              `{${fields.map(([name, one]) => `${gap}${JSON.stringify(name)}${gap}:${one}`).join(',')}}`,
          ),
      ),
    }))
    const stream = await listen('property')
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('note', 'any'), async (data, event) => {
        const { status, body } = await publish(event, data, 'property')
        expect(status, body).toBe(200)
        const arrived = (await stream.next()).data
        const expected = data === 'null' && event === 'note' ? '{"text":"empty"}' : data
        expect(arrived).toBe(
          expected.replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`),
        )
      }),
      { numRuns: 200 },
    )
    stream.close()
    await stream.closed
  })
})

describe('a hook that changes a body', () => {
  test('has it sent as it is then, unless a number was lost before', async () => {
    const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0 })
    onTestFinished(() => stopServer(server))
    server.app.addHook('preHandler', async ({ body, url: path }) => {
      if (path !== '/api/broadcast') return
      const { data } = body as { data: { stamp?: string; keep?: boolean } }
      if (data.keep !== true) data.stamp = 'x'
    })
    const url = await server.listen()
    const stream = await openStream(`${url}/sse/broadcast`)
    await stream.next()
    for (const data of ['{"a":1.0}', '{"a":9007199254740993,"keep":true}']) {
      // oxlint-disable-next-line no-await-in-loop -- they arrive in the order in which they are published
      expect((await postJson(`${url}/api/broadcast`, `{"data":${data}}`)).status).toBe(200)
    }
    expect((await stream.next()).data).toBe('{"a":1,"stamp":"x"}')
    expect((await stream.next()).data).toBe('{"a":9007199254740993,"keep":true}')
    const refused = await postJson(`${url}/api/broadcast`, '{"data":{"a":[9007199254740993]}}')
    expect(expectProblem(refused, 422)).toMatchObject({ code: 'invalid_data', issues: [{ path: ['data', 'a', 0] }] })
    stream.close()
    await stream.closed
  })
})

describe('nesting', () => {
  const nest = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

  test.each(['note', 'any'])('of 512 levels is taken, as the event %s', async (event) => {
    expect((await publish(event, nest(512))).status).toBe(200)
  })

  test.each([513, 514, 60_000])('of %i levels is refused, whatever the engine could do', async (levels) => {
    const answers = await Promise.all([
      publish('note', nest(levels)),
      publish('any', nest(levels)),
      postJson(`${running.url}/api/broadcast/any`, nest(levels)),
      postJson(`${running.url}/api/broadcast`, nest(levels + 1)),
    ])
    for (const answer of answers) {
      const { code, issues } = expectProblem(answer, 422)
      expect(code).toBe('invalid_data')
      if (levels > 513) expect(issues![0]!.message).toBe('is nested too deeply (more than 512 levels)')
    }
  })

  test('of 512 levels is not too deep for a schema that takes any', async () => {
    type Tree = { readonly next?: Tree | undefined }
    const tree: z.ZodType<Tree> = z.object({
      get next() {
        return tree.optional()
      },
    })
    const { url } = await startServer({ events: { tree } })
    const data = `${'{"next":'.repeat(511)}{}${'}'.repeat(511)}`
    expect((await postJson(`${url}/api/broadcast/tree`, data)).status).toBe(200)
  })
})

/** What readers of other languages take for the end of a line, beside CR and LF. */
const separators = ['\v', '\f', '\u001c', '\u001d', '\u001e', '\u0085', '\u2028', '\u2029']
// oxlint-disable-next-line no-control-regex -- some of them are control characters
const wideLineEnd = /\r\n|[\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029]/

/** Reads a stream as `response.text.splitlines()` does in Python. */
function readWidely(text: string): string[] {
  const blocks: string[] = []
  let data: string[] = []
  for (const line of text.split(wideLineEnd)) {
    if (line.startsWith('data: ')) data.push(line.slice(6))
    if (line !== '' || data.length === 0) continue
    blocks.push(data.join('\n'))
    data = []
  }
  return blocks
}

describe('readers with other ideas than the specification', () => {
  test.each(['note', 'any', 'same', 'filled'])('get every line separator in the data of %s whole', async (event) => {
    const text = `a${separators.join('b')}\r\n\n`
    const data = { a: { [text]: [text] } }
    const channel = `wide-${event}`
    const stream = await listen(channel)
    for (const raw of [JSON.stringify(data), JSON.stringify(data, undefined, 2).replaceAll('\n', '\r\n')]) {
      // oxlint-disable-next-line no-await-in-loop -- they arrive in the order in which they are published
      expect((await publish(event, raw, channel)).status).toBe(200)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await stream.next()
    }
    const sent = event === 'filled' ? { ...data, more: 1 } : data
    const [, ...got] = readWidely(stream.text())
    expect(got.map((json) => JSON.parse(json) as unknown)).toEqual([sent, sent])
    stream.close()
    await stream.closed
  })

  test('and those that go by the charset of the header read UTF-8', async () => {
    const { headers, body } = await exchange(`${running.url}/sse/broadcast?channel=none`, { until: /\n\n/ })
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8')
    // RFC 2616, section 3.7.1, which `requests` still follows for text without a charset.
    const charset = /charset=([^;]+)/.exec(headers['content-type']!)?.[1] ?? 'iso-8859-1'
    expect(new TextDecoder(charset).decode(Buffer.from('grüß 🪶'))).toBe('grüß 🪶')
    expect(body).toContain('event: connected')
  })
})
