import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { describe, expect, onTestFinished, test } from 'vitest'

import { secret } from '../support/sign-token.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const main = fileURLToPath(new URL('../../bin/windhover.js', import.meta.url))

type Variables = Readonly<Record<string, string>>

/** Starts the built command in a folder with nothing but what is given: the variables of this process may be settings. */
function spawnServe(flags: readonly string[], cwd: string, variables: Variables = {}) {
  const { PATH = '', SystemRoot = '' } = process.env
  const env = { PATH, SystemRoot, ...variables }
  const words = [main, 'serve', '--port', '0', ...flags]
  const child = spawn(process.execPath, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs a server that does not listen, and returns how it ended. */
async function refuse(flags: readonly string[], cwd = temporaryFolder(), variables: Variables = {}) {
  const child = spawnServe(flags, cwd, variables)
  const [output, errors, [code]] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    once(child, 'exit') as Promise<[number]>,
  ])
  return {
    code,
    output: Buffer.concat(output as Buffer[]).toString(),
    errors: Buffer.concat(errors as Buffer[]).toString(),
  }
}

interface Line {
  readonly level: string
  readonly msg: string
  readonly page?: string
}

/** Runs a server until its log has a line that fits, and returns all lines up to it. */
async function readLog(flags: readonly string[], last: RegExp, cwd = temporaryFolder(), variables: Variables = {}) {
  const child = spawnServe(flags, cwd, variables)
  const lines: Line[] = []
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line
    lines.push(line)
    if (!last.test(line.msg)) continue
    const ended = once(child, 'exit')
    child.stdout.resume()
    return {
      lines,
      page: lines.find(({ page }) => page !== undefined)!.page!,
      end: async () => {
        child.kill('SIGTERM')
        return (await ended)[0] as number
      },
    }
  }
  throw new Error(`the server ended without a line for ${String(last)}`)
}

const everywhere = ['--host', '0.0.0.0']

describe('a server that others can reach', () => {
  test('ends with 78 and the ways to go on, if nothing says who may use it', async () => {
    const { code, output, errors } = await refuse(everywhere)
    expect(code).toBe(78)
    expect(output).not.toContain('listening')
    expect(errors).toMatch(/^windhover: 0\.0\.0\.0 can be reached from other machines[^\n]*\n$/)
    for (const way of [
      'WINDHOVER_TOKEN_SECRET',
      '--access-keys-file',
      'windhover keys create',
      '--anonymous read|publish|all',
      '--host 127.0.0.1',
    ]) {
      expect(errors).toContain(way)
    }
  })

  test('ends with 78 if nobody could do anything', async () => {
    const { code, errors } = await refuse(['--anonymous', 'none'])
    expect([code, errors]).toEqual([78, expect.stringMatching(/^windhover: nobody could read or publish: /)])
  })

  test('listens and warns if all may read', async () => {
    const { lines, page, end } = await readLog([...everywhere, '--anonymous', 'read'], /^anybody who can reach/)
    expect(lines.at(-1)).toMatchObject({
      level: 'warn',
      msg: 'anybody who can reach 0.0.0.0 may read, without a credential (anonymous: read)',
    })
    const url = `http://127.0.0.1:${new URL(page).port}`
    const stream = await fetch(`${url}/sse/broadcast`)
    expect(stream.status).toBe(200)
    await stream.body!.cancel()
    expect((await fetch(`${url}/api/broadcast`, { method: 'POST', body: '{}' })).status).toBe(401)
    expect(await end()).toBe(0)
  })

  test('listens with the secret of a file', async () => {
    const cwd = temporaryFolder({ 'secret.txt': `${secret}\n` })
    const { lines, page, end } = await readLog(everywhere, /^listening/, cwd, {
      WINDHOVER_TOKEN_SECRET_FILE: 'secret.txt',
    })
    expect(JSON.stringify(lines)).not.toContain(secret)
    expect((await fetch(`http://127.0.0.1:${new URL(page).port}/sse/broadcast`)).status).toBe(401)
    expect(await end()).toBe(0)
  })
})

describe('a server whose rules cannot be used ends with 2, and names the setting', () => {
  test('a secret that is too short', async () => {
    const { code, errors } = await refuse([], temporaryFolder(), { WINDHOVER_TOKEN_SECRET: 'MARKER-of-19-bytes!' })
    expect([code, errors]).toEqual([2, expect.stringMatching(/access\.jwt\.secret: has 19 bytes; expected 32 or more/)])
    expect(errors).not.toContain('MARKER')
  })

  test.skipIf(process.platform === 'win32')('a keys file that others may read', async () => {
    const cwd = temporaryFolder({ 'keys.json': '[]' })
    chmodSync(join(cwd, 'keys.json'), 0o644)
    const { code, errors } = await refuse(['--access-keys-file', 'keys.json'], cwd)
    expect(code).toBe(2)
    expect(errors).toMatch(/keys file .*keys\.json: .*others/)
  })

  test('an issuer without keys', async () => {
    const config = JSON.stringify({ access: { jwt: { issuer: 'https://id.example' } } })
    const { code, errors } = await refuse(['--config', 'c.json'], temporaryFolder({ 'c.json': config }))
    expect(code).toBe(2)
    expect(errors).toMatch(/access\.jwt: has issuer and no keys; give one of secret/)
  })
})
