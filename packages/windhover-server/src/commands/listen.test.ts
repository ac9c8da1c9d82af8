import type { ServerResponse } from 'node:http'

import { describe, expect, test } from 'vitest'

import { answerJson, answerStream, breakStream, deadUrl, fakeServer } from '../../test/support/fake-server.ts'
import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { runProgram } from './run-program.ts'

const connected = 'retry: 0\nid: e.0\nevent: connected\ndata: {"keepAliveMs":15000}\n\n'
const closing = (reconnect: boolean): string =>
  `event: closing\ndata: {"reason":"shutdown","reconnect":${reconnect}}\n\n`
const message = (offset: number): string => `id: e.${offset}\nevent: note\ndata: {"n":${offset}}\n\n`

describe('windhover listen', () => {
  test('prints messages, a line each, and ends after as many as were asked for', async () => {
    const server = await fakeServer((response) =>
      answerStream(response, [connected, message(1), message(2), message(3)]),
    )
    const terminal = fakeTerminal()
    expect(await runProgram(['listen', '--url', server.url, '--count', '2'], terminal)).toBe(0)
    expect(terminal.output()).toMatch(
      /^\d{4}-\d\d-\d\dT[\d:.]+Z  note  e\.1  -  {"n":1}\n\d{4}-\d\d-\d\dT[\d:.]+Z  note  e\.2  -  {"n":2}\n$/,
    )
    expect(terminal.errors()).toBe(`# connected to ${server.url}/sse/broadcast?meta=1\n`)
    expect(server.requests).toMatchObject([{ url: '/sse/broadcast?meta=1', headers: { accept: 'text/event-stream' } }])
    expect(server.requests[0]!.headers).not.toHaveProperty('last-event-id')
  })

  test('prints when a message was published, and its channel, also of a replay', async () => {
    const replayed = `time: 1000\nchannel: jobs\n${message(1)}`
    const server = await fakeServer((response) => answerStream(response, [connected, replayed, message(2)]))
    const terminal = fakeTerminal()
    await runProgram(['listen', '--url', server.url, '-n', '2', '--last-event-id', 'e.0'], terminal)
    const [first, second] = terminal.output().split('\n')
    expect(first).toBe('1970-01-01T00:00:01.000Z  note  e.1  jobs  {"n":1}')
    expect(second).toMatch(/^20\d\d-.*Z  note  e\.2  -  \{"n":2\}$/)
  })

  test('prints JSON, and control events where asked to', async () => {
    const gap = 'id: e.5\nevent: gap\ndata: {"reason":"evicted"}\n\n'
    const server = await fakeServer((response) => answerStream(response, [connected, gap, message(6)]))
    const terminal = fakeTerminal()
    await runProgram(['listen', '--url', server.url, '--json', '--control', '-n', '1'], terminal)
    const lines = terminal.output().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { event: 'connected', id: 'e.0', data: { keepAliveMs: 15_000 } },
      { event: 'gap', id: 'e.5', data: { reason: 'evicted' } },
      { event: 'note', id: 'e.6', data: { n: 6 } },
    ])
    expect(terminal.errors()).toContain('# gap: messages may be missing {"reason":"evicted"}\n')
  })

  test.each([
    [['/sse/broadcast/progress'], '/sse/broadcast/progress?meta=1'],
    [['/sse/broadcast?meta=0'], '/sse/broadcast?meta=0'],
    [['news?x=1', '--event', 'a', '-e', 'b c', '--channel', 'd'], '/news?x=1&event=a&event=b+c&channel=d&meta=1'],
  ])('%j asks for %s', async (words, path) => {
    const server = await fakeServer((response) => answerStream(response, [connected, message(1)]))
    await runProgram(['listen', ...words, '--url', server.url, '-n', '1', '--last-event-id', 'e.0'], fakeTerminal())
    expect(server.requests).toMatchObject([{ url: path, headers: { 'last-event-id': 'e.0' } }])
  })

  test.each([
    ['', '/sse/broadcast?meta=1'],
    ['/?x=1', '/sse/broadcast?x=1&meta=1'],
    ['/other', '/other?meta=1'],
  ])('takes a whole address that ends in "%s"', async (end, path) => {
    const server = await fakeServer((response) => answerStream(response, [connected, message(1)]))
    await runProgram(['listen', `${server.url}${end}`, '-n', '1'], fakeTerminal())
    expect(server.requests).toMatchObject([{ url: path }])
  })

  test('shows the credential of the environment to the server that it is for alone', async () => {
    const answer = (response: ServerResponse): void => answerStream(response, [connected, message(1)])
    const [meant, other] = [await fakeServer(answer), await fakeServer(answer)]
    const environment = { WINDHOVER_URL: meant.url, WINDHOVER_KEY: 'wh_a_variable' }
    const runs: [words: string[], notice: boolean][] = [
      [[], false],
      [[`${meant.url}/sse/broadcast`], false],
      [[`${other.url}/sse/broadcast`], true],
      [[`${other.url}/sse/broadcast`, '--key', 'wh_a_flag'], false],
      [['--url', other.url], false],
    ]
    for (const [words, notice] of runs) {
      const terminal = fakeTerminal({ environment })
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await runProgram(['listen', ...words, '-n', '1'], terminal)).toBe(0)
      expect([words, terminal.errors().includes('is not the server of WINDHOVER_KEY')]).toEqual([words, notice])
      expect(terminal.errors()).not.toContain('wh_a')
    }
    const shown = ({ requests }: typeof meant): unknown[] => requests.map(({ headers }) => headers.authorization)
    expect(shown(meant)).toEqual(['Bearer wh_a_variable', 'Bearer wh_a_variable'])
    expect(shown(other)).toEqual([undefined, 'Bearer wh_a_flag', 'Bearer wh_a_variable'])
  })

  test('shows no credential after a redirect to another server', async () => {
    const other = await fakeServer((response) => answerStream(response, [connected, message(1)]))
    const meant = await fakeServer((response) => response.writeHead(307, { location: `${other.url}/s` }).end())
    const environment = { WINDHOVER_URL: meant.url, WINDHOVER_KEY: 'wh_a_variable' }
    await runProgram(['listen', '-n', '1'], fakeTerminal({ environment }))
    expect(meant.requests[0]?.headers.authorization).toBe('Bearer wh_a_variable')
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  test('comes back after an end, a broken connection and a refusal, with the last id', async () => {
    const answers: ((response: ServerResponse) => void)[] = [
      (response) => answerStream(response, [connected, message(1), closing(true)], true),
      (response) => breakStream(response, [connected, message(2)]),
      (response) => answerJson(response, 503, { ok: false, error: 'Busy' }),
      (response) => answerStream(response, [connected, message(3)]),
    ]
    const server = await fakeServer((response, _, index) => answers[index]!(response))
    const terminal = fakeTerminal()
    expect(await runProgram(['listen', '--url', server.url, '-n', '3'], terminal)).toBe(0)
    expect(terminal.output().match(/e\.\d/g)).toEqual(['e.1', 'e.2', 'e.3'])
    expect(server.requests.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, 'e.1', 'e.2', 'e.2'])
    expect(terminal.errors()).toMatch(/# the stream ended; connecting again in 0\.0 s\n/)
    expect(terminal.errors()).toMatch(/# Busy \(503\); connecting again in [0-2]\.\d s\n/)
  })

  test.each([
    ['204', (response: ServerResponse) => response.writeHead(204).end()],
    ['closing without return', (response: ServerResponse) => answerStream(response, [connected, closing(false)])],
  ])('ends at %s', async (_, answer) => {
    const server = await fakeServer((response) => answer(response))
    expect(await runProgram(['listen', '--url', server.url], fakeTerminal())).toBe(0)
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    [
      'a refusal',
      (response: ServerResponse) => answerJson(response, 400, { error: 'No such channel' }),
      'No such channel (400)',
    ],
    ['another server', (response: ServerResponse) => response.end('hello'), 'is not an event stream; check the path'],
    ['an error at first', (response: ServerResponse) => response.writeHead(500).end(), 'answered 500'],
  ])('fails at %s', async (_, answer, sentence) => {
    const server = await fakeServer((response) => answer(response))
    const terminal = fakeTerminal()
    expect(await runProgram(['listen', '--url', server.url], terminal)).toBe(1)
    expect(terminal.errors()).toContain(sentence)
    expect(server.requests).toHaveLength(1)
  })

  test('fails where nothing listens from the start', async () => {
    const terminal = fakeTerminal()
    expect(await runProgram(['listen', await deadUrl()], terminal)).toBe(1)
    expect(terminal.errors()).toMatch(/^windhover: nothing listens at http:\/\/127\.0\.0\.1:\d+; [^\n]*\n$/)
  })

  test('ends at Ctrl+C with 0', async () => {
    const server = await fakeServer((response) => answerStream(response, [connected, message(1)]))
    const terminal = fakeTerminal()
    const ended = runProgram(['listen', '--url', server.url], terminal)
    await terminal.waitFor(/e\.1/)
    terminal.interrupt()
    expect(await ended).toBe(0)
  })

  test('ends at Ctrl+C while it waits to come back', async () => {
    const server = await fakeServer((response) => answerStream(response, ['retry: 600000\ndata: 1\n\n'], true))
    const terminal = fakeTerminal()
    const ended = runProgram(['listen', '--url', server.url], terminal)
    await terminal.waitFor(/connecting again in [3-6]\d\d\.\d s/, 'stderr')
    terminal.interrupt()
    expect(await ended).toBe(0)
  })

  test('ends with 0 when nobody reads its output any more', async () => {
    const server = await fakeServer((response) => answerStream(response, [connected, message(1)]))
    const terminal = fakeTerminal()
    const ended = runProgram(['listen', '--url', server.url], terminal)
    await terminal.waitFor(/e\.1/)
    terminal.stdout.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    expect(await ended).toBe(0)
  })
})
