import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { describe, expect, test } from 'vitest'

import type { ServerOptions } from '../../src/options/server-options.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeKeys } from '../support/write-keys.ts'

const run = promisify(execFile)
const dist = new URL('../../dist/', import.meta.url).href

/** Runs a program of the built package, which prints JSON, without the flags of this process. */
async function read(program: string): Promise<unknown> {
  const environment = { ...process.env, NODE_OPTIONS: '' }
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { env: environment })
  return JSON.parse(stdout) as unknown
}

test('a server with defaults starts and streams without the packages that it does not need yet', async () => {
  const loaded = await read(`
    import Module from 'node:module'
    import { makeServer } from '${dist}commands/make-server.js'
    const server = await makeServer({ logLevel: 'silent', port: 0 })
    const url = await server.listen()
    const stream = await fetch(url + '/sse/broadcast')
    await stream.body.getReader().read()
    await server.close()
    const paths = Object.keys(Module._cache).filter((path) => !path.endsWith('package.json'))
    const names = paths.map((path) => /.*node_modules[\\\\/]((?:@[^\\\\/]+[\\\\/])?[^\\\\/]+)/.exec(path)?.[1])
    console.log(JSON.stringify([...new Set(names)]))`)
  expect(loaded).toContain('fastify')
  const unneeded = [
    'zod',
    'ajv',
    'jiti',
    'yaml',
    'pino-pretty',
    '@fastify/ajv-compiler',
    '@redocly/openapi-core',
    'prom-client',
  ]
  for (const name of [...unneeded, 'windhover-redis', '@redis/client']) {
    expect(loaded).not.toContain(name)
  }
})

test('the documents of a setup that the build knows are those that it validated', async () => {
  const unseen: readonly ServerOptions[] = [
    {},
    { host: '0.0.0.0', port: 0, name: 'other', logLevel: 'debug' },
    { host: '/run/windhover.sock', socketMode: '660' },
    { metricsPort: 1 },
    { keepAliveMs: 1000 },
    { retryMs: 1 },
    { history: { maxMessages: 1, maxBytes: 1, maxAgeMs: 1 } },
    { window: { maxMessages: 1, maxBytes: 1 } },
    { publishTimeoutMs: 1 },
    { slowPolicy: 'latest' },
    { flushMs: 1 },
    { stallTimeoutMs: 1000 },
    { maxAgeMs: 60_000 },
    { maxWriteBytes: 1 },
    { maxBytesInFlight: 1_000_000 },
    { maxReaders: 1 },
    { maxReadersPerAddress: 1 },
    { maxConnections: 1 },
    { trustProxy: '127.0.0.1' },
    { allowedHosts: ['a.example'] },
    { allowedOrigins: ['https://a.example'] },
    { corsOrigins: ['https://a.example'] },
    { maxBodyBytes: 1 },
    { requestTimeoutMs: 1 },
    { drainMs: 1 },
    { drainDelayMs: 1 },
  ]
  const seen: readonly ServerOptions[] = [{ maxChannels: 1 }, { refusal: 'status' }, { info: { title: 'Mine' } }]
  const known = await read(`
    import { createServer } from '${dist}index.js'
    import { isBuiltDocument, isBuiltSetup } from '${dist}documents/built-documents.js'
    const known = ${JSON.stringify([...unseen, ...seen])}.map((options) => {
      const { documents } = createServer({ logLevel: 'silent', ...options })
      return [isBuiltSetup(options), documents.names.every((name) => isBuiltDocument(documents.openApi('3.2', name)))]
    })
    console.log(JSON.stringify(known))`)
  expect(known).toEqual([...unseen.map(() => [true, true]), ...seen.map(() => [false, false])])
})

test.each(['a secret', 'keys', 'keys and a public key'] as const)(
  'the documents of a server with %s are known once they are built',
  async (kind) => {
    const { keysFile } = writeKeys({ one: {} })
    const publicKey = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' })
    const access = {
      'a secret': { jwt: { secret: 's'.repeat(32) } },
      keys: { keysFile },
      'keys and a public key': { keysFile, jwt: { publicKey } },
    }[kind]
    const known = await read(`
      import { createServer } from '${dist}index.js'
      import { isBuiltDocument } from '${dist}documents/built-documents.js'
      const { documents } = createServer({ logLevel: 'silent', access: ${JSON.stringify(access)} })
      console.log(JSON.stringify(documents.names.map((name) => isBuiltDocument(documents.openApi('3.2', name)))))`)
    expect(known).toEqual([true, true])
  },
)

test('routes of a program are validated, whatever else is the default', async () => {
  const lines = await read(`
    import { createServer } from '${dist}index.js'
    const server = createServer({ logLevel: 'silent', port: 0 })
    server.app.get('/a', { schema: { operationId: 'broadcast', response: { 200: { type: 'string' } } } }, () => 'a')
    const failed = await server.listen().then(() => 'listens', (error) => error.code)
    await server.close()
    console.log(JSON.stringify(failed))`)
  expect(lines).toBe('invalid_schema')
})

describe('the bundle of the command line', () => {
  const empty = temporaryFolder
  const start = { words: [], nodeFlags: [], environment: {}, workingDirectory: '' }

  async function find(changed: Partial<typeof start> & object): Promise<string | null> {
    const given = JSON.stringify({ ...start, ...changed })
    return (await read(`
      import { findBundle } from '${dist}commands/find-bundle.js'
      console.log(JSON.stringify(findBundle(${given})?.href ?? null))`)) as string | null
  }

  test('is used where nobody can bring code of their own', async () => {
    const found = await find({
      words: ['serve', '--port', '0', '--cors-origins', 'none'],
      workingDirectory: empty(),
    } as object)
    expect(existsSync(fileURLToPath(found!))).toBe(true)
  })

  test.each([
    ['a flag', { words: ['--config', 'a.json'] }],
    ['a variable', { environment: { WINDHOVER_CONFIG: 'a.json' } }],
  ])('is used with a config file of JSON in %s, which runs no code', async (_, changed) => {
    expect(await find({ workingDirectory: empty(), ...changed } as object)).not.toBeNull()
  })

  test.each([
    ['a flag', { words: ['--config', 'a.mjs'] }],
    ['a second flag', { words: ['--config', 'a.json', '--config', 'b.ts'] }],
    ['a short flag', { words: ['serve', '-ca.json'] }],
    ['a variable', { environment: { WINDHOVER_CONFIG: 'a.js' } }],
    ['what Node loads before', { nodeFlags: ['--import', './first.js'] }],
    ['what NODE_OPTIONS loads before', { environment: { NODE_OPTIONS: '--require ./first.js' } }],
  ])('is not used with %s', async (_, changed) => {
    expect(await find({ workingDirectory: empty(), ...changed } as object)).toBeNull()
  })

  test('is not used beside a config file in code', async () => {
    const folder = empty()
    writeFileSync(join(folder, 'windhover.config.mjs'), 'export default {}')
    expect(await find({ workingDirectory: folder })).toBeNull()
  })

  test('prints what the files print', async () => {
    const folder = empty()
    writeFileSync(join(folder, 'plain.json'), '{}')
    const main = fileURLToPath(`${dist}main.js`)
    const print = async (...words: string[]): Promise<string> =>
      (await run(process.execPath, [main, ...words], { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } })).stdout
    expect(await print('openapi')).toBe(await print('openapi', '--config', 'plain.json'))
    expect(await print('openapi', '--format', 'yaml')).toBe(
      await print('openapi', '--format', 'yaml', '--config', 'plain.json'),
    )
  })
})
