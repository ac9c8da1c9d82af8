import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  constants,
  createReadStream,
  existsSync,
  openSync,
  readFileSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { describe, expect, onTestFinished, test } from 'vitest'

import { exchange } from '../support/exchange.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const main = fileURLToPath(new URL('../../bin/windhover.js', import.meta.url))

/** Sends the port to the test, since the log cannot; and has Node, and code that is not ours, write to the standard error output. */
const preload = `
  import { subscribe } from 'node:diagnostics_channel'
  import { Server } from 'node:net'
  const { listen } = Server.prototype
  Server.prototype.listen = function (...words) {
    this.once('listening', () => process.send(this.address().port))
    return listen.apply(this, words)
  }
  subscribe('http.server.request.start', () => {
    console.error('an error'.padEnd(300))
    process.emitWarning('a warning'.padEnd(300))
  })
`

/** Notes the exit code of a process whose parent is gone; the name is there once it is whole. */
const exitNote = `
  import { renameSync, writeFileSync } from 'node:fs'
  process.on('exit', (code) => {
    writeFileSync('part', String(code))
    renameSync('part', 'exit')
  })
`

interface Running {
  readonly child: ChildProcess
  readonly url: string
  readonly ended: Promise<number | string>
}

/** Starts the built server at a shell's redirection, and returns once it listens. Node's own streams are pipes that nobody reads. */
async function start(redirection: string, folder = temporaryFolder(), before = ''): Promise<Running> {
  const flags = `--port 0 --log-level debug --drain-ms 0`
  const command = `${before} exec "$0" --import "$1" "$2" ${flags} ${redirection}`
  const program = `data:text/javascript,${encodeURIComponent(preload)}`
  const child = spawn('sh', ['-c', command, process.execPath, program, main], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  const [port] = (await Promise.race([once(child, 'message'), ended.then((code) => Promise.reject(code))])) as [number]
  return { child, url: `http://127.0.0.1:${port}`, ended }
}

/** Has the server log more than a pipe takes, each time with answers that arrive. */
async function makeNoise(url: string): Promise<void> {
  const body = JSON.stringify({ event: 'e'.repeat(60), data: null })
  const headers = { 'Content-Type': 'application/json' }
  for (let round = 0; round < 10; round += 1) {
    const publishes = Array.from({ length: 50 }, () =>
      exchange(`${url}/api/broadcast`, { method: 'POST', headers, body }),
    )
    // oxlint-disable-next-line no-await-in-loop -- as many as a machine has connections for
    for (const { status } of await Promise.all(publishes)) expect(status).toBe(200)
  }
}

async function expectItServesAndEnds({ child, url, ended }: Running): Promise<void> {
  expect((await exchange(`${url}/api/connected`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
}

/** Makes a named pipe, and opens its reading end. */
function makePipe(): { folder: string; reader: number } {
  const folder = temporaryFolder()
  spawnSync('mkfifo', [join(folder, 'pipe')])
  return { folder, reader: openSync(join(folder, 'pipe'), constants.O_RDONLY | constants.O_NONBLOCK) }
}

describe.skipIf(process.platform !== 'linux')('a server whose output takes nothing serves, and ends when told', () => {
  test.each([
    ['a full disk', '> /dev/full'],
    ['a full disk, for errors too', '> /dev/full 2>&1'],
    ['closed outputs', '>&- 2>&-'],
    ['sockets that nobody reads', ''],
    ['an output that is not for writing', '> /dev/null < /dev/null 1< /dev/null 2<&1'],
  ])('%s', async (_kind, redirection) => {
    const running = await start(redirection)
    await makeNoise(running.url)
    await expectItServesAndEnds(running)
  })

  test('a file that may not grow; the line that was begun stands alone', async () => {
    const folder = temporaryFolder()
    const running = await start('> log 2> errors', folder, 'ulimit -f 8;')
    await makeNoise(running.url)
    await expectItServesAndEnds(running)
    const text = readFileSync(join(folder, 'log'), 'utf8')
    // 8 blocks of 512 bytes.
    expect(text).toHaveLength(4096)
    const lines = text.split('\n')
    for (const line of lines.slice(0, -1)) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) })
  })

  test('sockets whose other end is closed', async () => {
    const running = await start('')
    for (const stream of [running.child.stdout!, running.child.stderr!]) stream.destroy()
    await makeNoise(running.url)
    await expectItServesAndEnds(running)
  })

  test('a pipe whose reader is gone', async () => {
    const { folder, reader } = makePipe()
    const running = await start('> pipe 2>&1', folder)
    closeSync(reader)
    await makeNoise(running.url)
    await expectItServesAndEnds(running)
  })

  test('a pipe that nobody reads', async () => {
    const { folder, reader } = makePipe()
    const running = await start('> pipe 2>&1', folder)
    await makeNoise(running.url)
    await expectItServesAndEnds(running)
    closeSync(reader)
  })

  test('a pipe that is read late has every line, to the last', async () => {
    const { folder, reader } = makePipe()
    const running = await start('> pipe', folder)
    await makeNoise(running.url)
    running.child.kill('SIGTERM')
    const lines: { msg: string }[] = []
    const input = createReadStream('', { fd: openSync(join(folder, 'pipe'), 'r') })
    closeSync(reader)
    for await (const line of createInterface({ input })) lines.push(JSON.parse(line) as { msg: string })
    expect(await running.ended).toBe(0)
    expect(lines.filter(({ msg }) => msg === 'published')).toHaveLength(500)
    expect(lines.at(-1)).toMatchObject({ msg: 'closed' })
  })

  test.skipIf(spawnSync('script', ['--version']).status !== 0)(
    'a terminal that is closed, until it is told to end',
    async () => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, 'exit.mjs'), `${exitNote}\nwriteFileSync('pid', String(process.pid))`)
      const command = [process.execPath, '--import', './exit.mjs', main, '--port', '0', '--drain-ms', '0']
      // The one who opened the terminal gets SIGHUP when it closes, for which a server reads its configuration again.
      const terminal = spawn('script', ['-qec', `exec ${command.join(' ')}`, '/dev/null'], {
        cwd: folder,
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      onTestFinished(() => void terminal.kill('SIGKILL'))
      let url = ''
      for await (const line of createInterface({ input: terminal.stdout })) {
        url = /listening on (http:\/\/[\d.:]+)/.exec(line)?.[1] ?? ''
        if (url !== '') break
      }
      const watcher = watch(folder)
      onTestFinished(() => watcher.close())
      const closed = once(terminal, 'exit')
      terminal.kill('SIGKILL')
      await closed
      // Each of these writes to the log.
      for (let n = 0; n < 20; n += 1)
        expect((await fetch(`${url}/api/broadcast`, { method: 'POST', body: '{' })).status).toBe(415)
      process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 'SIGTERM')
      // oxlint-disable-next-line no-await-in-loop -- the file gets its name as the second thing that happens here
      while (!existsSync(join(folder, 'exit'))) await once(watcher, 'change')
      expect(readFileSync(join(folder, 'exit'), 'utf8')).toBe('0')
    },
  )
})
