import { Readable } from 'node:stream'

import { describe, expect, test } from 'vitest'

import { answerJson, deadUrl, fakeServer, type FakeServer } from '../../test/support/fake-server.ts'
import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { runProgram } from './run-program.ts'

const accepted = { ok: true, event: 'note', connected: 2, id: 'e.1' }

function accepting(): Promise<FakeServer> {
  return fakeServer((response) => answerJson(response, 200, accepted))
}

/** A standard input that gives these bytes, chunk by chunk. */
function pipeOf(...chunks: readonly Buffer[]): Readable & { readonly isTTY: boolean } {
  return Object.assign(Readable.from(chunks), { isTTY: false })
}

describe('windhover publish', () => {
  test('sends an event with all its options, and prints the answer', async () => {
    const server = await accepting()
    const terminal = fakeTerminal()
    const words = ['publish', 'note', '{"a":1}', '--url', server.url, '--channel', 'c', '--id', 'i', '--key', 'k']
    expect(await runProgram([...words, '--retry-ms', '0', '--idempotency-key', 'o'], terminal)).toBe(0)
    expect(terminal.output()).toBe(`${JSON.stringify(accepted)}\n`)
    expect(terminal.errors()).toBe('')
    expect(server.requests).toMatchObject([
      { method: 'POST', url: '/api/broadcast', headers: { 'content-type': 'application/json' } },
    ])
    expect(JSON.parse(server.requests[0]!.body)).toEqual({
      event: 'note',
      data: { a: 1 },
      channel: 'c',
      id: 'i',
      key: 'k',
      retryMs: 0,
      idempotencyKey: 'o',
    })
  })

  test.each([
    [['note', '--text', 'hello'], undefined, { event: 'note', data: { text: 'hello' } }],
    [['note', 'null'], undefined, { event: 'note', data: null }],
    [['note', '-5'], undefined, { event: 'note', data: -5 }],
    [['note'], undefined, { event: 'note' }],
    [['note'], '', { event: 'note' }],
    [['note'], '[1]\n', { event: 'note', data: [1] }],
    [['note', '-'], ' "x" ', { event: 'note', data: 'x' }],
  ])('%j with %j on the standard input', async (words, input, body) => {
    const server = await accepting()
    const environment = { WINDHOVER_URL: `${server.url}/base/` }
    const terminal = fakeTerminal(input === undefined ? { environment } : { environment, input })
    expect(await runProgram(['publish', ...words], terminal)).toBe(0)
    expect(server.requests[0]!.url).toBe('/base/api/broadcast')
    expect(JSON.parse(server.requests[0]!.body)).toEqual(body)
  })

  test.each(['9007199254740993', ' [1.0, -0]\n', '{"a" :1e400}'])('sends %j digit for digit', async (data) => {
    const server = await accepting()
    for (const terminal of [fakeTerminal(), fakeTerminal({ input: data })]) {
      const words = terminal.stdin.isTTY === true ? [data] : ['-']
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await runProgram(['publish', 'note', ...words, '--url', server.url, '--id', 'i'], terminal)).toBe(0)
    }
    const body = `{"event":"note","id":"i","data":${data}}`
    expect(server.requests.map((request) => request.body)).toEqual([body, body])
  })

  test('refuses a standard input that is no JSON', async () => {
    const terminal = fakeTerminal({ input: '' })
    expect(await runProgram(['publish', 'note', '-'], terminal)).toBe(2)
    expect(terminal.errors()).toMatch(/^windhover: publish: the standard input is not JSON/)
  })

  test.each([['-'], []])('refuses a standard input that is not UTF-8, with data %j', async (...words) => {
    const server = await accepting()
    const terminal = { ...fakeTerminal(), stdin: pipeOf(Buffer.from('"caf\xe9"', 'latin1')) }
    expect(await runProgram(['publish', 'note', ...words, '--url', server.url], terminal)).toBe(2)
    expect(terminal.errors()).toBe('windhover: publish: the standard input is not UTF-8\n')
    expect(server.requests).toEqual([])
  })

  test('takes a standard input with a byte order mark, whose chunks end in characters', async () => {
    const server = await accepting()
    const bytes = [...Buffer.from('\ufeff"é字🪶"')].map((byte) => Buffer.of(byte))
    const terminal = { ...fakeTerminal(), stdin: pipeOf(...bytes) }
    expect(await runProgram(['publish', 'note', '-', '--url', server.url], terminal), terminal.errors()).toBe(0)
    expect(server.requests[0]!.body).toBe('{"event":"note","data":"é字🪶"}')
  })

  test('tells why it was refused', async () => {
    const issues = [
      { path: ['items', 0], message: 'expected a number' },
      { path: [], message: 'too short' },
    ]
    const server = await fakeServer((response) =>
      answerJson(response, 422, { ok: false, error: 'The data does not match', issues }),
    )
    const terminal = fakeTerminal()
    expect(await runProgram(['publish', 'note', '1', '--url', server.url], terminal)).toBe(1)
    expect(terminal.output()).toBe('')
    expect(terminal.errors()).toBe(
      'windhover: The data does not match (422)\n  items.0: expected a number\n  too short\n',
    )
  })

  test.each([
    [502, 'text/html', '<h1>Bad Gateway</h1>', /^windhover: http:\/\/127\.0\.0\.1:\d+ answered 502 Bad Gateway\n$/],
    [200, 'text/html', '<h1>Hello</h1>', /answered, but not as a Windhover server does; check the address\n$/],
  ])('tells that an answer of %i %s is not of our kind', async (status, type, text, message) => {
    const server = await fakeServer((response) => response.writeHead(status, { 'content-type': type }).end(text))
    const terminal = fakeTerminal()
    expect(await runProgram(['publish', 'note', '1', '--url', server.url], terminal)).toBe(1)
    expect(terminal.errors()).toMatch(message)
  })

  test('tells in one line that nothing listens there', async () => {
    const url = await deadUrl()
    const terminal = fakeTerminal()
    expect(await runProgram(['publish', 'note', '1', '--url', url], terminal)).toBe(1)
    expect(terminal.errors()).toBe(
      `windhover: nothing listens at ${url}; start a server with "windhover serve", or name another with --url\n`,
    )
  })

  test('tells in one line that the host is not known', async () => {
    const terminal = fakeTerminal()
    expect(await runProgram(['publish', 'note', '1', '--url', 'http://no-such-host.invalid'], terminal)).toBe(1)
    expect(terminal.errors()).toMatch(/^windhover: the host no-such-host\.invalid is not known; check [^\n]*\n$/)
  })
})
