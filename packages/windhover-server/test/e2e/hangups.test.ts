import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from 'node:tls'
import { fileURLToPath } from 'node:url'

import { describe, expect, onTestFinished, test } from 'vitest'

import { makeCertificate, openssl } from '../support/certificate.ts'
import { exchange } from '../support/exchange.ts'
import { openStream } from '../support/open-stream.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const main = fileURLToPath(new URL('../../bin/windhover.js', import.meta.url))

interface Line {
  readonly msg: string
  readonly pid: number
  readonly worker?: string
}

interface Running {
  readonly child: ChildProcess
  readonly folder: string
  readonly ended: Promise<number | string>
  readonly lines: readonly Line[]
  /** Resolves with the next line, from the last one that was asked for on, that matches. */
  line(pattern: RegExp): Promise<Line>
  /** Writes the config file. */
  write(config: object | string): void
}

function start(config: object, ...flags: string[]): Running {
  const folder = temporaryFolder({ 'windhover.config.json': JSON.stringify(config) })
  const child = spawn(process.execPath, [main, '--port', '0', ...flags], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  const failWhenEnded = ended.then((how) => Promise.reject(new Error(`the server has ended: ${how}`)))
  failWhenEnded.catch(() => {})
  const lines: Line[] = []
  let next = 0
  let tell = (): void => {}
  createInterface({ input: child.stdout }).on('line', (text) => {
    lines.push(JSON.parse(text) as Line)
    tell()
  })
  return {
    child,
    folder,
    ended,
    lines,
    async line(pattern) {
      for (;;) {
        const found = lines.findIndex(({ msg }, index) => index >= next && pattern.test(msg))
        if (found !== -1) {
          next = found + 1
          return lines[found]!
        }
        // oxlint-disable-next-line no-await-in-loop -- each line may be the one
        await Promise.race([new Promise<void>((resolve) => (tell = resolve)), failWhenEnded])
      }
    },
    write: (text) => {
      writeFileSync(join(folder, 'windhover.config.json'), typeof text === 'string' ? text : JSON.stringify(text))
    },
  }
}

async function corsOf(url: string, origin: string): Promise<unknown> {
  return (await exchange(`${url}/healthz`, { headers: { Origin: origin } })).headers['access-control-allow-origin']
}

const [first, second] = ['https://a.example', 'https://b.example']

describe('SIGHUP', () => {
  test('has a server read its configuration again, or changes nothing', async () => {
    const server = start({ corsOrigins: [first] })
    const url = (await server.line(/^listening on /)).msg.slice('listening on '.length)
    const stream = await openStream(`${url}/sse/broadcast`)
    server.write({ corsOrigins: [second], keepAliveMs: 1000 })
    server.child.kill('SIGHUP')
    expect((await server.line(/reloaded/)).msg).toBe('reloaded: corsOrigins; needs a restart: keepAliveMs')
    expect([await corsOf(url, first), await corsOf(url, second)]).toEqual([undefined, second])
    server.write('{"corsOrigins": ["https://geheim.example"], "access": {"jwt": {"secret": "geheim" }')
    server.child.kill('SIGHUP')
    const refused = (await server.line(/reloaded/)).msg
    expect(refused).toMatch(/^not reloaded, nothing has changed: windhover\.config\.json: /)
    expect(refused).not.toContain('geheim')
    expect(await corsOf(url, second)).toBe(second)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(stream.text()).toMatch(/"reason":"shutdown"/)
  })

  test.each([[[]], [['--workers', '2']]])('never ends a server, whenever it comes: %j', async (flags) => {
    const server = start({ corsOrigins: [first], drainMs: 300 }, ...flags)
    let isDone = false
    await holdsHangups(server.child.pid!)
    const storm = (async () => {
      for (let count = 0; count < 50 || !isDone; count += 1) {
        server.child.kill('SIGHUP')
        for (const { pid } of server.lines.filter(({ worker }) => worker !== undefined)) tryKill(pid)
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await wait(Math.random() * 40)
        if (server.child.exitCode !== null || server.child.signalCode !== null) return
      }
    })()
    await server.line(/^(\d+ workers listen|listening) on /)
    server.write({ corsOrigins: [second], drainMs: 300 })
    await server.line(/^reloaded: corsOrigins/)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    isDone = true
    await storm
  })

  test('has all workers take it, or none, and also one that comes later', async () => {
    const server = start({ corsOrigins: [first] }, '--workers', '2')
    const url = (await server.line(/^2 workers listen on /)).msg.replace(/.* on /, '')
    // Connections are given to workers in turn.
    const all = async (origin: string): Promise<unknown[]> =>
      Promise.all([1, 2, 3, 4].map(async () => corsOf(url, origin)))
    server.write({ corsOrigins: [second] })
    const answer = await exchange(`${url}/api/admin/reload`, { method: 'POST' })
    expect(JSON.parse(answer.body)).toEqual({ ok: true, changed: ['corsOrigins'], needsRestart: [] })
    expect(await all(second)).toEqual([second, second, second, second])
    server.write({ corsOrigins: ['nowhere'] })
    const refused = await exchange(`${url}/api/admin/reload`, { method: 'POST' })
    expect([refused.status, JSON.parse(refused.body)]).toEqual([
      422,
      expect.objectContaining({ code: 'invalid_option', detail: expect.stringContaining('corsOrigins: "nowhere"') }),
    ])
    expect(await all(second)).toEqual([second, second, second, second])
    const { pid } = server.lines.find(({ worker }) => worker === 'w1')!
    process.kill(pid, 'SIGKILL')
    await server.line(/is there for w1/)
    expect(await all(second)).toEqual([second, second, second, second])
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })

  test.runIf(existsSync(openssl.path))(
    'a worker in the place of another starts with the last good certificate',
    async () => {
      const { cert, key } = makeCertificate('127.0.0.1')
      const server = start({ tls: { certFile: cert, keyFile: key } }, '--workers', '2')
      const { msg } = await server.line(/^2 workers listen on /)
      const port = Number(new URL(msg.replace(/.* on /, '')).port)
      const good = readFileSync(cert, 'utf8')
      writeFileSync(cert, 'nonsense')
      process.kill(server.lines.find(({ worker }) => worker === 'w1')!.pid, 'SIGKILL')
      await server.line(/is there for w1/)
      const socket = connect({ port, host: '127.0.0.1', ca: good })
      await once(socket, 'secureConnect')
      socket.destroy()
      server.child.kill('SIGHUP')
      expect((await server.line(/^not reloaded/)).msg).toMatch(/tls\.certFile: .* is not a certificate in PEM/)
      server.child.kill('SIGTERM')
      expect(await server.ended).toBe(0)
    },
  )
})

/** Resolves once a process takes SIGHUP by itself: Node takes a moment until any code runs that could say so (proc(5), `SigCgt`). */
async function holdsHangups(pid: number): Promise<void> {
  for (;;) {
    const caught = /^SigCgt:\s*[0-9a-f]*([0-9a-f])$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    if ((Number.parseInt(caught!, 16) & 1) === 1) return
    // oxlint-disable-next-line no-await-in-loop -- it is looked at again
    await wait(2)
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGHUP')
  } catch {
    // It is gone by now.
  }
}
