import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { findFreePort } from '../../../../stress/src/nodes/find-free-port.ts'
import { fileVariable, settingVariables } from '../../src/options/setting-names.ts'
import { readStoreUrl } from '../../src/store/read-store-url.ts'
import { areRunnable, type Program } from '../support/browser.ts'
import { exchange, postJson } from '../support/exchange.ts'
import { openStream } from '../support/open-stream.ts'
import { root } from '../support/read-image-file.ts'
import { inSeconds, secret, signToken } from '../support/sign-token.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { watchLines } from '../support/watch-lines.ts'

const unit = readFileSync(`${root}deploy/systemd/windhover.service`, 'utf8')
const config = readFileSync(`${root}deploy/systemd/windhover.config.json`, 'utf8')
const [, dropIn = ''] = /```ini\n([^]*?)```/
  .exec(readFileSync(`${root}docs/operations/deploy.md`, 'utf8'))!
  .map((text) => text.replaceAll(/^ {2}/gm, ''))
/** All values of a setting of the unit. */
const valuesOf = (name: string): string[] =>
  [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value]) => value!)

const analyze: Program = { path: '/usr/bin/systemd-analyze', package: 'systemd' }
const strace: Program = { path: '/usr/bin/strace', package: 'strace' }

/** The program of the unit, as it is installed. */
const installed = '/opt/windhover/node_modules/windhover-server/bin/windhover.js'
const built = `${root}packages/windhover-server/bin/windhover.js`

describe.runIf(areRunnable([analyze], 'the systemd unit'))('systemd-analyze', () => {
  /** The unit with programs that are there. */
  function place(): string {
    const text = unit.replace(installed, built).replace('/usr/bin/node', process.execPath)
    return join(temporaryFolder({ 'windhover.service': text }), 'windhover.service')
  }

  /** What it says of the unit with a drop-in. */
  function verify(more = ''): { readonly status: number | null; readonly lines: readonly string[] } {
    const path = place()
    mkdirSync(`${path}.d`)
    writeFileSync(`${path}.d/override.conf`, more)
    const { status, stdout, stderr } = spawnSync(analyze.path, ['verify', path], { encoding: 'utf8' })
    // Those of other units of this machine are not ours.
    return { status, lines: (stdout + stderr).split('\n').filter((line) => line.includes('windhover')) }
  }

  test('finds no fault in the unit', () => {
    expect(verify()).toEqual({ status: 0, lines: [] })
  })

  test('finds no fault in the drop-in of the page, and would find one', () => {
    expect(verify(dropIn)).toEqual({ status: 0, lines: [] })
    expect(verify(dropIn.replace('[Service]\n', '')).lines).not.toEqual([])
    expect(verify(dropIn.replace('LoadCredential=', 'LoadCredentials=')).lines).not.toEqual([])
  })

  test('finds the unit hardly exposed', () => {
    const report = execFileSync(analyze.path, ['security', '--offline=true', place()], { encoding: 'utf8' })
    const [, level] = /Overall exposure level for windhover\.service: ([\d.]+)/.exec(report)!
    expect(Number(level)).toBeLessThanOrEqual(1.5)
  })
})

test('the drop-in of the page gives the password of the store by a setting that there is, and to nobody else', () => {
  const lines = dropIn.trim().split('\n')
  expect(lines[0]).toBe('[Service]')
  const [name = '', path = ''] = /^LoadCredential=(.+)$/m.exec(dropIn)![1]!.split(':')
  expect(path).toBe(`/etc/windhover/${name}`)
  expect(lines).toContain(`Environment=${fileVariable(settingVariables('storePassword')[0]!)}=%d/${name}`)
  const [, store = ''] = /^Environment=WINDHOVER_STORE=(.+)$/m.exec(dropIn)!
  expect(store.replaceAll('%%', '')).not.toContain('%')
  const url = new URL(store.replaceAll('%%', '%'))
  expect([url.username, url.password]).toEqual(['', ''])
  expect(readStoreUrl(url.href, 'a password')).toMatchObject({ kind: 'redis' })
})

test('a start is tried again however often it fails', () => {
  expect(unit.split('[Service]')[0]).toMatch(/^StartLimitIntervalSec=0$/m)
})

test('a stop is given more time than the streams take to end', () => {
  const { drainDelayMs, drainMs } = JSON.parse(config) as { drainDelayMs: number; drainMs: number }
  expect(Number.parseInt(valuesOf('TimeoutStopSec')[0]!, 10) * 1000).toBeGreaterThanOrEqual(
    drainDelayMs + drainMs + 10_000,
  )
})

test('a start that would fail again is not tried', () => {
  // The exit codes of docs/reference/commands.md.
  expect(valuesOf('RestartPreventExitStatus')).toEqual(['2 78'])
})

test('what would break Node or the store is left out', () => {
  for (const name of ['MemoryDenyWriteExecute', 'ProcSubset']) expect(valuesOf(name)).toEqual([])
})

test('the program serves with what the unit gives it, reloads, and ends with 0', () => serveByUnit([]))

// Being watched, it takes some ten times as long.
test.runIf(process.env['DEPLOY'] === '1' && areRunnable([analyze, strace], 'the system calls of the systemd unit'))(
  'the program does so within the system calls that the unit allows',
  { timeout: 180_000 },
  async () => {
    const calls = join(temporaryFolder(), 'calls')
    // `-D`: in a process beside it, so that signals reach the program itself. It is held up by no other calls than those that
    // are told of: `listen`, to see that any are, and those that the unit does not allow.
    const untold = [...listAllowedCalls()].filter((name) => name !== 'listen').map((name) => `?${name}`)
    const traced = ['-D', '-f', '--seccomp-bpf', '-qq', '-e', `trace=!${untold.join(',')}`, '-o', calls]
    await serveByUnit([strace.path, ...traced])
    const made = [...readFileSync(calls, 'utf8').matchAll(/^\d+ +([a-z]\w+)\(/gm)].map(([, name]) => name!)
    expect([...new Set(made)]).toEqual(['listen'])
  },
)

/** Starts the program of the unit with its environment and what it names, behind another program if there are words for one. */
async function serveByUnit(before: readonly string[]): Promise<void> {
  const folder = temporaryFolder({ 'credentials/token-secret': secret, 'windhover.config.json': config })
  mkdirSync(join(folder, 'state/windhover'), { recursive: true })
  const replace = (text: string): string =>
    text
      .replaceAll('%S', join(folder, 'state'))
      .replaceAll('%d', join(folder, 'credentials'))
      .replaceAll('/etc/windhover', folder)
  const environment = Object.fromEntries(valuesOf('Environment').map((line) => splitOnce(replace(line))))
  const [program = '', path = '', ...words] = valuesOf('ExecStart')[0]!.split(' ')
  expect([program, path]).toEqual(['/usr/bin/node', installed])
  expect(existsSync(built)).toBe(true)
  const [port, metricsPort] = await Promise.all([findFreePort(), findFreePort()])
  const [first = '', ...others] = [...before, process.execPath, built, ...words]
  const child = spawn(first, others, {
    cwd: '/',
    env: {
      ...environment,
      WINDHOVER_PORT: String(port),
      WINDHOVER_METRICS_PORT: String(metricsPort),
      WINDHOVER_DRAIN_DELAY_MS: '0',
      WINDHOVER_DRAIN_MS: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  const { waitFor } = watchLines(child)
  await waitFor('listening on')
  const url = `http://127.0.0.1:${port}`
  await expect.poll(async () => (await exchange(`http://127.0.0.1:${metricsPort}/readyz`)).status).toBe(200)
  const reader = await openStream(`${url}/sse/broadcast`, { Host: 'events.example.com' })
  expect(await reader.next()).toMatchObject({ event: 'connected' })
  const token = signToken({ exp: inSeconds(60), windhover: { publish: ['**'] } })
  const published = await postJson(`${url}/api/broadcast`, '{"event":"note","data":1}', {
    Authorization: `Bearer ${token}`,
  })
  expect(published.status).toBe(200)
  expect(await reader.next()).toMatchObject({ event: 'note' })
  expect(valuesOf('ExecReload')).toEqual(['/bin/kill -HUP $MAINPID'])
  child.kill('SIGHUP')
  await waitFor('reloaded')
  expect((await exchange(`${url}/healthz`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await reader.next()).toMatchObject({ event: 'closing' })
  expect(await ended).toEqual([0, null])
  expect(existsSync(join(folder, 'state/windhover/messages'))).toBe(true)
}

function splitOnce(line: string): [string, string] {
  const index = line.indexOf('=')
  return [line.slice(0, index), line.slice(index + 1)]
}

/** The system calls that the unit allows, by the sets of systemd. */
function listAllowedCalls(): ReadonlySet<string> {
  const allowed = new Set<string>()
  for (const filter of valuesOf('SystemCallFilter')) {
    const isTaken = filter.startsWith('~')
    for (const name of filter.replace('~', '').split(' ').flatMap(expandSet)) {
      if (isTaken) allowed.delete(name)
      else allowed.add(name)
    }
  }
  return allowed
}

/** The calls of a set such as `@system-service`, which may hold other sets. */
function expandSet(name: string): string[] {
  if (!name.startsWith('@')) return [name]
  const text = execFileSync(analyze.path, ['syscall-filter', name], { encoding: 'utf8' })
  const lines = text
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#')).flatMap(expandSet)
}
