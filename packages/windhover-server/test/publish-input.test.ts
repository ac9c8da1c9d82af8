import { describe, expect, test } from 'vitest'

import { exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream, type ReadEvent } from './support/open-stream.ts'
import { useServer } from './support/start-server.ts'

const running = useServer()

/** Publishes, and answers the event as a reader of all channels asked for gets it, with the text of its block. */
async function send(
  body: string | Buffer,
  { path = '/api/broadcast', channel = 'broadcast', headers = {} as Record<string, string> } = {},
): Promise<ReadEvent & { block: string; answer: { id: string; event: string; connected: number } }> {
  const stream = await openStream(`${running.url}/sse/broadcast?channel=${encodeURIComponent(channel)}`)
  await stream.next()
  const { status, body: text } = await postJson(running.url + path, body, headers)
  expect(status, text).toBe(200)
  const event = await stream.next()
  stream.close()
  await stream.closed
  return { ...event, block: stream.text().split('\n\n').at(-2)!, answer: JSON.parse(text) as never }
}

const forbidden = { CR: '\r', LF: '\n', CRLF: '\r\n', NUL: '\0', DEL: '\u007f', NEL: '\u0085', 'U+2028': '\u2028' }
const broken = { ...forbidden, 'a lone surrogate': '\ud800' }

describe.each(['event', 'channel', 'id', 'key'])('the field %s', (field) => {
  const code = field === 'event' || field === 'channel' ? 'invalid_name' : 'invalid_id'

  test.each(Object.entries(broken))('is refused with %s in it, not repaired', async (_name, character) => {
    const before = running.server.hub.position()
    for (const value of [
      character,
      `a${character}b`,
      `a${character}`,
      `a${character}event: forged${character}data: x`,
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      const { code: got, issues } = expectProblem(
        await postJson(`${running.url}/api/broadcast`, JSON.stringify({ [field]: value })),
        422,
      )
      expect(got).toBe(code)
      expect(issues!.map(({ path }) => path)).toEqual([[field]])
    }
    expect(running.server.hub.position()).toEqual(before)
  })

  test('has 1 to 128 characters, whatever they take of UTF-16', async () => {
    const longest = (field === 'id' || field === 'key' ? 'x' : '🪶').repeat(128)
    await send(JSON.stringify({ [field]: longest }), field === 'channel' ? { channel: longest } : {})
    for (const value of ['', 'x'.repeat(129), '🪶'.repeat(129), 7, null, ['a'], {}]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      const { issues } = expectProblem(
        await postJson(`${running.url}/api/broadcast`, JSON.stringify({ [field]: value })),
        422,
      )
      expect(issues!.map(({ path }) => path)).toEqual([[field]])
    }
  })
})

describe.each(['event', 'channel'])('the query parameter %s', (name) => {
  test.each(Object.entries(forbidden))('is refused with %s in it', async (_name, character) => {
    const answer = await exchange(`${running.url}/sse/broadcast?${name}=a${encodeURIComponent(character)}b`)
    expect(expectProblem(answer, 400).error).toMatch(new RegExp(`^${name}: `))
  })

  test.each(['%ED%A0%80', '%FF', '%', '%zz'])('is refused as %s, which is no text', async (text) => {
    const answer = await exchange(`${running.url}/sse/broadcast?${name}=a${text}`)
    expect(expectProblem(answer, 400).error).toBe('the query is not percent-encoded UTF-8')
  })
})

test('names that begin with $ are reserved', async () => {
  for (const field of ['event', 'channel']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
    const answer = await postJson(`${running.url}/api/broadcast`, JSON.stringify({ [field]: '$sys' }))
    expect(expectProblem(answer, 422)).toMatchObject({ code: 'reserved_name', issues: [{ path: [field] }] })
    // oxlint-disable-next-line no-await-in-loop -- as above
    expectProblem(await exchange(`${running.url}/sse/broadcast?${field}=%24sys`), 400)
  }
})

test.each(['connected', 'gap', 'closing', 'position', 'error', 'open'])(
  'the reserved name %s is refused',
  async (event) => {
    const { code } = expectProblem(await postJson(`${running.url}/api/broadcast`, JSON.stringify({ event })), 422)
    expect(code).toBe('reserved_name')
    expectProblem(await exchange(`${running.url}/sse/broadcast?event=${event}`), 400)
  },
)

let deep: unknown = 'deep'
for (let level = 0; level < 20; level += 1) deep = level % 2 === 0 ? [deep] : { [`level${level}`]: deep, next: [1] }

describe('data arrives whole', () => {
  test.each([
    ['CR', 'a\rb'],
    ['LF', 'a\nb\n'],
    ['CRLF', '\r\na\r\n\r\nb'],
    ['what looks like fields', 'x\n\nid: stop\nevent: closing\ndata: {}\n\n'],
    ['NUL', 'a\0b'],
    ['U+2028', 'a\u2028b'],
    ['a lone surrogate', 'a\ud800b'],
    ['an empty text', ''],
    ['false', false],
    ['0', 0],
    ['[1]', [1]],
    ['[[1]]', [[1]]],
    ['an empty list', []],
    ['an empty object', {}],
    ['null in a list', [null]],
    ['20 levels', deep],
    ['other than ASCII', { grüß: 'dich 🪶', 漢: '字' }],
  ])('%s', async (_name, data) => {
    const { event, data: text, block, id, retry, answer } = await send(JSON.stringify({ data }))
    expect(JSON.parse(text)).toEqual(data)
    expect(text).not.toMatch(/[\u0085\u2028\u2029]/)
    expect(event).toBe('message')
    expect(retry).toBeUndefined()
    expect(answer).toMatchObject({ ok: true, event: 'message', connected: 1, id })
    expect(block).toBe(`id: ${id}\nevent: message\ndata: ${text}`)
  })

  test.each(['{}', '{"data":null}', '{"event":"message"}'])('and what is missing in %s is said to be', async (body) => {
    expect((await send(body)).data).toBe('{"text":"empty"}')
  })
})

describe('JSON that can be read in two ways', () => {
  test.each<[string, string, (string | number)[]]>([
    ['/api/broadcast', '{"event":"first","event":"last"}', ['event']],
    ['/api/broadcast', '{"data":[{"a":1,"\\u0061":2}]}', ['data', 0, 'a']],
    ['/api/broadcast/progress', '{"taskId":"a","taskId":"a"}', ['taskId']],
  ])('%s refuses %s, for readers differ in which of two equal keys they take', async (path, body, where) => {
    const { code, issues } = expectProblem(await postJson(running.url + path, body), 422)
    expect({ code, issues }).toEqual({
      code: 'invalid_data',
      issues: [{ path: where, message: 'stands in its object twice' }],
    })
  })

  test.each([
    '{"__proto__":{"a":1}}',
    '{"data":{"__proto__":{"a":1}}}',
    '{"data":[{"\\u005f_proto__":1}]}',
    '{"data":{"constructor":{"prototype":{}}}}',
  ])('%s is refused, for the sake of readers', async (body) => {
    const { code, error } = expectProblem(await postJson(`${running.url}/api/broadcast`, body), 422)
    expect(code).toBe('invalid_data')
    expect(error).toContain('"__proto__"')
    expect(({} as { a?: number }).a).toBeUndefined()
  })

  test.each(['{"data":1}x', "{'data':1}", '{"data":01}', '{"data":NaN}', '{"data":"a\tb"}', '{"data":1,}', '\u00a0{}'])(
    '%j is no JSON',
    async (body) => {
      expectProblem(await postJson(`${running.url}/api/broadcast`, body), 400)
    },
  )

  test('a byte order mark is passed over', async () => {
    expect((await send('\ufeff{"data":7}')).data).toBe('7')
  })
})

test.each([
  'application/json',
  'Application/JSON',
  'application/json; charset=utf-8',
  'application/json;charset="UTF-8"',
  'application/json; charset=latin1',
  'application/json; version=1',
])('the content type %s is taken as UTF-8', async (type) => {
  expect((await send('{"data":"grüß"}', { headers: { 'Content-Type': type } })).data).toBe('"grüß"')
})

test.each([0, 1, 2_147_483_647])('retryMs %i is sent', async (retryMs) => {
  expect(await send(JSON.stringify({ retryMs }))).toMatchObject({ retry: retryMs })
})

test.each(['-1', '1.5', '"5"', '1e400', 'null', '9007199254740993'])('retryMs %s is refused', async (retryMs) => {
  const { issues } = expectProblem(await postJson(`${running.url}/api/broadcast`, `{"retryMs":${retryMs}}`), 422)
  expect(issues!.map(({ path }) => path)).toEqual([['retryMs']])
})

test('the id follows the position, dots and all', async () => {
  const { epoch } = running.server.hub.position()
  const { id, answer } = await send('{"id":"a.b..c/~!"}')
  expect(answer.id).toBe(id)
  expect(id).toMatch(new RegExp(`^${epoch}\\.[0-9]+\\.a\\.b\\.\\.c/~!$`))
})

test('a declared event takes its data itself, and fills in what is missing', async () => {
  const { event, data } = await send('{"taskId":"t","progress":5,"status":"s","state":"running"}', {
    path: '/api/broadcast/progress',
  })
  expect(event).toBe('progress')
  expect(JSON.parse(data)).toEqual({
    taskId: 't',
    progress: 5,
    status: 's',
    state: 'running',
    ts: expect.stringMatching(/^\d{4}-.*Z$/),
  })
})
