import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { describe, expect, onTestFinished, test } from 'vitest'

import { exchange } from '../support/exchange.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const workspace = fileURLToPath(new URL('../../../../', import.meta.url))
const main = join(workspace, 'packages/windhover-server/bin/windhover.js')
const flags = process.allowedNodeEnvironmentFlags
/** What this version of Node calls its permission model; the packages may be read, and the network be used. */
const permission = [
  flags.has('--permission') ? '--permission' : '--experimental-permission',
  ...(flags.has('--allow-net') ? ['--allow-net'] : []),
  `--allow-fs-read=${workspace}`,
  '--no-warnings',
]

function start(folder: string, ...words: string[]): ChildProcess {
  const child = spawn(process.execPath, [...words, '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Waits until a server listens, looks whether it answers, and ends it. */
async function expectItServes(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout! })) {
    const { page } = JSON.parse(line) as { page?: string }
    if (page === undefined) continue
    child.stdout!.resume()
    for (const path of ['', 'api/connected', 'openapi/v3.2/openapi.json']) {
      expect((await exchange(page + path)).status).toBe(200)
    }
    child.kill('SIGTERM')
    break
  }
  expect(await ended).toEqual([0, null])
}

/** Waits until a command has failed, and returns what it said. */
async function readFailure(child: ChildProcess): Promise<{ code: number; errors: string }> {
  let errors = ''
  child.stderr!.setEncoding('utf8').on('data', (part: string) => (errors += part))
  const [code] = (await once(child, 'close')) as [number]
  return { code, errors }
}

describe("under Node's permission model, with the packages alone", () => {
  test('the server serves; a config file that may not be looked at is none', async () => {
    const folder = temporaryFolder({ 'windhover.config.json': 'not JSON' })
    await expectItServes(start(folder, ...permission, main))
  })

  test.each(['c.json', 'c.ts', 'c.mjs'])(
    'a config file %s that may not be read is told in one sentence',
    async (name) => {
      const folder = temporaryFolder({ [name]: '{}' })
      const path = join(folder, name)
      expect(await readFailure(start(folder, ...permission, main, 'serve', '--config', name))).toEqual({
        code: 2,
        errors:
          `windhover: --config: ${path} may not be read; give this process the right to it, and where Node runs with ` +
          `--permission, --allow-fs-read=${path}\n`,
      })
    },
  )

  test('what a config file may not read is told with its name', async () => {
    const other = join(temporaryFolder({ 'other.json': '{}' }), 'other.json')
    const text = `import { readFileSync } from 'node:fs'\nexport default JSON.parse(readFileSync(${JSON.stringify(other)}))`
    const folder = temporaryFolder({ 'c.mjs': text })
    const words = [...permission, `--allow-fs-read=${folder}`, main, 'serve', '--config', 'c.mjs']
    const { code, errors } = await readFailure(start(folder, ...words))
    expect(code).toBe(2)
    expect(errors).toMatch(new RegExp(`^windhover: c\\.mjs: ${other} may not be read; [^\\n]*\\n$`))
  })
})

test('no file of the working directory is run but the config file', async () => {
  const folder = temporaryFolder({
    '@theme/plugin.cjs': `require('node:fs').writeFileSync('run', '')\nmodule.exports = () => ({ id: 'x' })`,
    'redocly.yaml': 'plugins: [./@theme/plugin.cjs]',
  })
  await expectItServes(start(folder, main))
  expect(existsSync(join(folder, 'run'))).toBe(false)
})
