import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

import { describe, expect, onTestFinished, test } from 'vitest'

import { startBuiltServer } from '../../packages/windhover-server/test/support/built-server.ts'
import { exchange, postJson } from '../../packages/windhover-server/test/support/exchange.ts'
import { temporaryFolder } from '../../packages/windhover-server/test/support/temporary-folder.ts'

const guide = readFileSync(join(import.meta.dirname, 'other-languages.md'), 'utf8')
const folder = join(import.meta.dirname, 'code/other-languages')
const files = readdirSync(folder).toSorted()

test('the guide shows each loop as it is, and names its file', () => {
  const blocks = [...guide.matchAll(/^```(?:python|bash|go|java|rust)\n(.*?)^```$/gms)].map(([, block]) => block!)
  expect(blocks.toSorted()).toEqual(files.map((name) => readFileSync(join(folder, name), 'utf8')).toSorted())
  for (const name of files) expect(guide).toContain(`(code/other-languages/${name})`)
})

/** How a loop is started, and whether every machine has what starts it. */
interface Loop {
  readonly file: string
  /** What stands before the address. */
  readonly command: readonly string[]
  /** Prints a version, if it is there. */
  readonly probe: readonly string[]
  /** With CI=true, its absence is a failure. */
  readonly isExpected: boolean
}

const inFolder = (name: string): string => join(folder, name)

/** A build of `follow.rs`, which needs crates. */
const builtRust = process.env['FOLLOW_RS'] ?? 'FOLLOW_RS, the path of a build of it'

const loops: readonly Loop[] = [
  {
    file: 'Follow.java',
    command: ['java', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', inFolder('Follow.java')],
    probe: ['java', '-version'],
    isExpected: false,
  },
  { file: 'follow.go', command: ['go', 'run', inFolder('follow.go')], probe: ['go', 'version'], isExpected: false },
  { file: 'follow.py', command: ['python3', inFolder('follow.py')], probe: ['python3', '--version'], isExpected: true },
  // Without an address it fails at once.
  { file: 'follow.rs', command: [builtRust], probe: [builtRust], isExpected: false },
  { file: 'follow.sh', command: ['bash', inFolder('follow.sh')], probe: ['curl', '--version'], isExpected: true },
]

test('every loop is run', () => {
  expect(loops.map(({ file }) => file)).toEqual(files)
})

/** A running loop. */
interface Following {
  /** Resolves with the next event as it was printed: its name, a tab and its data. */
  next(): Promise<string>
  /** Resolves with the exit code, the events that nobody has read, and what it said on its standard error. */
  end(): Promise<{ code: number | null; rest: readonly string[]; complaint: string }>
}

/** `readline` would also split at U+2028. */
async function* readLines(output: Readable): AsyncGenerator<string, undefined> {
  let rest = ''
  for await (const text of output.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    yield* lines
  }
}

function follow({ file, command }: Loop, url: string): Following {
  const [program = '', ...words] = command
  // A group of its own, since `go run` and a shell start what they run.
  const child: ChildProcess = spawn(program, [...words, url], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let complaint = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const exited = once(child, 'close') as Promise<[number | null]>
  onTestFinished(() => {
    try {
      process.kill(-child.pid!, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  })
  const lines = readLines(child.stdout!)
  return {
    async next() {
      const { value, done } = await lines.next()
      if (done === true) throw new Error(`${file} ended: ${complaint}`)
      return value
    },
    async end() {
      const rest: string[] = []
      for await (const line of lines) rest.push(line)
      const [code] = await exited
      return { code, rest, complaint }
    },
  }
}

/** Answers request after request, and notes the ids that they bring. */
async function answerInTurn(answers: readonly ((response: ServerResponse) => void)[]) {
  const ids: (string | undefined)[] = []
  const server = createServer((request, response) => {
    ids.push(request.headers['last-event-id'] as string | undefined)
    const answer = answers[ids.length - 1] ?? refuseBy(400)
    answer(response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ids }
}

const refuseBy =
  (status: number) =>
  (response: ServerResponse): void =>
    void response.writeHead(status, { 'Content-Type': 'text/html' }).end('<p>event: note</p>\n\ndata: no\n\n')

const begin = (response: ServerResponse, text: string): ServerResponse => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' }).write(text)
  return response
}

const connected = 'retry: 50\nid: a.0\nevent: connected\ndata: {}\n\n'
const note = (id: number): string => `id: a.${id}\nevent: note\ndata: ${id}\n\n`

/** A compiler that starts first takes its time on a busy machine. */
const long = { timeout: 180_000 }

describe.each(loops)('the loop $file', (loop) => {
  const [probe = '', ...words] = loop.probe
  const isWanted = loop.isExpected || process.env['MATRIX'] === '1'
  const isThere = spawnSync(probe, words).error === undefined || (loop.isExpected && process.env['CI'] === 'true')
  const isRunnable = isWanted && isThere
  if (!isRunnable) console.log(`Not run: ${loop.file}. It needs ${isThere ? 'MATRIX=1' : probe}.`)

  test.runIf(isRunnable)('gets each event once, though the server is restarted twice', long, async () => {
    const store = `disk:${join(temporaryFolder(), 'data')}`
    let server = await startBuiltServer(0, '--store', store)
    const following = follow(loop, `${server.url}/sse/broadcast`)
    const publish = async (from: number): Promise<void> => {
      for (const value of [from, from + 1]) {
        // oxlint-disable-next-line no-await-in-loop -- in order
        const { status } = await postJson(`${server.url}/api/broadcast`, `{"event":"note","data":${value}}`)
        expect(status).toBe(200)
      }
    }
    const notes: string[] = []
    const readUntil = async (last: string): Promise<void> => {
      while (notes.at(-1) !== last) {
        // oxlint-disable-next-line no-await-in-loop -- one event after the other
        const [event, data = ''] = (await following.next()).split('\t')
        expect(event).not.toBe('gap')
        if (event === 'note') notes.push(data)
      }
    }
    await expect.poll(async () => (await exchange(`${server.url}/api/connected`)).body).toContain('"connected":1')
    await publish(1)
    await readUntil('2')
    for (const [from, signal] of [
      [3, 'SIGKILL'],
      [5, 'SIGTERM'],
    ] as const) {
      // oxlint-disable no-await-in-loop -- one restart after the other
      await server.kill(signal)
      server = await startBuiltServer(server.port, '--store', store)
      await publish(from)
      await readUntil(String(from + 1))
      // oxlint-enable no-await-in-loop
    }
    expect(notes).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  test.runIf(isRunnable)('comes back with the last whole event, and stops when it is told to', long, async () => {
    const half = 'id: a.2\nevent: note\ndata: 2'
    const { url, ids } = await answerInTurn([
      // Cut in the middle of an event, and ended there as a proxy does.
      (response) =>
        begin(response, `${connected}${note(1)}: keep-alive\n\n${half}`).write('', () => response.destroy()),
      (response) => begin(response, connected.replace('a.0', 'a.1') + half).end(),
      refuseBy(503),
      refuseBy(502),
      (response) => begin(response, `${note(2)}id: a.7\nevent: position\ndata:\n\n`).end('id: a.8\nevent: note\n'),
      (response) => begin(response, 'retry: 60\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n').end(),
      (response) =>
        begin(response, 'event: note\ndata: ü\u2028\ndata:  3\n\n').end(
          'id: stop\nevent: closing\ndata: {"reason":"done","reconnect":false}\n\n',
        ),
    ])
    const { code, rest, complaint } = await follow(loop, url).end()
    expect(rest.filter((line) => !line.startsWith('connected'))).toEqual([
      'note\t1',
      'note\t2',
      'closing\t{"reason":"busy","reconnect":true}',
      'note\tü\u2028',
      ' 3',
      'closing\t{"reason":"done","reconnect":false}',
    ])
    expect(ids).toEqual([undefined, 'a.1', 'a.1', 'a.1', 'a.1', 'a.7', 'a.7'])
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
  })

  test.runIf(isRunnable).each([
    [204, 'ends well', 0, ''],
    [401, 'fails', 1, '401'],
  ] as const)('does not ask again after %i, and %s', long, async (status, _, code, complaint) => {
    const { url, ids } = await answerInTurn([refuseBy(503), refuseBy(status)])
    // The first wait is that of a stream that has not told one.
    const ended = await follow(loop, url).end()
    expect(ended).toMatchObject({ code, rest: [] })
    expect(ended.complaint).toContain(complaint)
    expect(ids).toEqual([undefined, undefined])
  })
})
