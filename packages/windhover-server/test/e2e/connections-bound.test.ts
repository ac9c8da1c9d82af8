import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { expect, onTestFinished, test } from 'vitest'

import { temporaryFolder } from '../support/temporary-folder.ts'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

interface Line {
  readonly msg: string
  readonly page?: string
  readonly maxConnections?: number
}

/** Starts the built server with room for few open files. */
async function start(...flags: string[]): Promise<{ port: number; waitFor: (pattern: RegExp) => Promise<Line> }> {
  const command = `ulimit -n 256; exec "${process.execPath}" "${main}" --port 0 ${flags.join(' ')}`
  const child = spawn('sh', ['-c', command], { cwd: temporaryFolder(), stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: Line[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(JSON.parse(line) as Line))
  const waitFor = async (pattern: RegExp): Promise<Line> => {
    for (;;) {
      const found = lines.find(({ msg }) => pattern.test(msg))
      if (found !== undefined) return found
      // oxlint-disable-next-line no-await-in-loop -- until the line comes
      await once(reader, 'line')
    }
  }
  const { page } = await waitFor(/^listening/)
  return { port: Number(new URL(page!).port), waitFor }
}

interface Client {
  readonly socket: Socket
  /** The status that it got, as soon as there is one; 0 if the connection ends without. */
  readonly status: Promise<number>
  readonly closed: Promise<unknown>
}

function open(port: number, bytes: string): Client {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  socket.write(bytes)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const first = new Promise<number>((resolve) => {
    socket.once('data', (part: Buffer) => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(part.toString('latin1'))?.[1])))
  })
  return { socket, closed, status: Promise.race([first, closed.then(() => 0)]) }
}

const half = 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n'
const whole = `${half}Connection: close\r\n\r\n`

test('300 half heads of a process with 256 open files keep nobody waiting, and nobody out for long', async () => {
  const { port, waitFor } = await start('--request-timeout-ms', '3000')
  const halves = Array.from({ length: 300 }, () => open(port, half))
  // As many as find no place.
  const refused = halves.map(({ closed }, index) => closed.then(() => index))
  await Promise.race(refused)
  expect([200, 503, 0]).toContain(await open(port, whole).status)
  const { maxConnections } = await waitFor(/^connection refused: there are as many as may be$/)
  expect(maxConnections).toBe(192)

  const statuses = await Promise.all(halves.map(({ status }) => status))
  expect(statuses.filter((status) => status === 408)).toHaveLength(192)
  expect(statuses.every((status) => [408, 503, 0].includes(status))).toBe(true)
  await Promise.all(halves.map(({ closed }) => closed))
  for (let time = 0; time < 3; time += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await open(port, whole).status).toBe(200)
  }
})

test('maxConnections above the limit of open files is cut, and the log says so', async () => {
  const { waitFor } = await start('--max-connections', '1000')
  await waitFor(/^this process may open 256 files, too few for maxConnections 1000; it takes 192 connections$/)
})
