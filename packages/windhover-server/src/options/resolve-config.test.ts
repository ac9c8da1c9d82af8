import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { resolveConfig } from './resolve-config.ts'
import { UsageError } from './usage-error.ts'

function folderWith(config: unknown): string {
  return temporaryFolder({ 'windhover.config.json': JSON.stringify(config) })
}

describe('resolveConfig', () => {
  test('answers every default where nothing is set', async () => {
    expect(await resolveConfig({ workingDirectory: temporaryFolder() })).toEqual({
      options: {
        name: 'windhover',
        node: undefined,
        host: '127.0.0.1',
        port: 5000,
        tls: { certFile: undefined, keyFile: undefined, caFile: undefined, requestCert: false },
        logLevel: 'info',
        tracing: false,
        exposeTrace: false,
        open: true,
        channels: 'any',
        keepAliveMs: 15_000,
        retryMs: 2000,
        history: { maxMessages: 10_000, maxBytes: 67_108_864, maxAgeMs: 0 },
        window: { maxMessages: 10_000, maxBytes: 16_777_216 },
        store: 'memory:',
        storePassword: undefined,
        publishTimeoutMs: 5000,
        slowPolicy: 'disconnect',
        flushMs: 0,
        compress: 'public',
        stallTimeoutMs: 30_000,
        maxAgeMs: 0,
        maxWriteBytes: 262_144,
        maxBytesInFlight: 134_217_728,
        maxReaders: 0,
        maxReadersPerAddress: 0,
        maxConnections: 0,
        maxChannels: 100,
        trustProxy: 'none',
        allowedHosts: [],
        allowedOrigins: [],
        corsOrigins: [],
        maxBodyBytes: 262_144,
        requestTimeoutMs: 60_000,
        drainMs: 1000,
        anonymous: undefined,
        access: {
          keysFile: undefined,
          jwt: {
            secret: undefined,
            publicKey: undefined,
            jwksUrl: undefined,
            issuer: undefined,
            audience: undefined,
            algorithms: undefined,
            maxTokenAgeMs: 0,
            clockToleranceMs: 10_000,
          },
          cookie: undefined,
          tokenInQuery: false,
          ticketTtlMs: 30_000,
          ticketResumeMs: 0,
          documents: 'public',
        },
        drainDelayMs: 0,
        refusal: 'stream',
        console: 'admin',
      },
      workers: 1,
      origins: {},
    })
  })

  test('workers are for the command, beside the options of a server', async () => {
    const workingDirectory = temporaryFolder()
    expect((await resolveConfig({ flags: { workers: 'auto' }, workingDirectory })).workers).toBe('auto')
    const { workers, options } = await resolveConfig({ environment: { WINDHOVER_WORKERS: '4' }, workingDirectory })
    expect(workers).toBe(4)
    expect(options).not.toHaveProperty('workers')
    for (const wrong of ['0', '129', 'many', '1.5']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(resolveConfig({ flags: { workers: wrong }, workingDirectory })).rejects.toMatchObject({
        faults: [expect.stringMatching(/^--workers: expected auto, or a whole number from 1 to 128, got /)],
      })
    }
  })

  test('flags win over the environment, that over the file, that over defaults', async () => {
    const workingDirectory = folderWith({ port: 1, retryMs: 1, drainMs: 1, history: { maxMessages: 1, maxBytes: 1 } })
    const { options, origins, configFile } = await resolveConfig({
      workingDirectory,
      environment: { PORT: '2', WINDHOVER_RETRY_MS: '2', WINDHOVER_HISTORY_MAX_BYTES: '2' },
      flags: { port: '3' },
    })
    expect(options).toMatchObject({ port: 3, retryMs: 2, drainMs: 1, keepAliveMs: 15_000 })
    expect(options.history).toEqual({ maxMessages: 1, maxBytes: 2, maxAgeMs: 0 })
    expect(origins).toMatchObject({
      port: '--port',
      retryMs: 'WINDHOVER_RETRY_MS',
      drainMs: 'windhover.config.json: drainMs',
    })
    expect(configFile).toBe(join(workingDirectory, 'windhover.config.json'))
  })

  test('lets false and 0 win, too', async () => {
    const workingDirectory = folderWith({ open: true, keepAliveMs: 5 })
    const { options } = await resolveConfig({ workingDirectory, flags: { open: false, keepAliveMs: '0' } })
    expect(options).toMatchObject({ open: false, keepAliveMs: 0 })
  })

  test('finds the file that --config or WINDHOVER_CONFIG names, the flag first', async () => {
    const workingDirectory = temporaryFolder({ 'a.json': '{"port":1}', 'b.json': '{"port":2}' })
    const environment = { WINDHOVER_CONFIG: 'a.json' }
    expect((await resolveConfig({ workingDirectory, environment })).options.port).toBe(1)
    expect((await resolveConfig({ workingDirectory, environment, configPath: 'b.json' })).options.port).toBe(2)
  })

  test('keeps the events of the file, and leaves the default ones to the server where it has none', async () => {
    const events = { note: { type: 'string' } }
    expect((await resolveConfig({ workingDirectory: folderWith({ events }) })).options.events).toHaveProperty('note')
    expect((await resolveConfig({ workingDirectory: folderWith({}) })).options).not.toHaveProperty('events')
  })

  test('keeps what a file has beside settings in one object', async () => {
    const issuers = [{ issuer: 'https://a.example', publicKey: 'k' }]
    const workingDirectory = folderWith({ access: { issuers, jwt: { issuer: 'https://b.example' } } })
    const environment = { WINDHOVER_TOKEN_SECRET: 'of-the-environment' }
    const { options } = await resolveConfig({ workingDirectory, environment })
    expect(options.access).toMatchObject({
      issuers,
      jwt: { issuer: 'https://b.example', secret: 'of-the-environment' },
    })
  })

  test('refuses all that is wrong at once', async () => {
    const refused = resolveConfig({
      workingDirectory: folderWith({ host: 5 }),
      environment: { PORT: 'x', WINDHOVER_SOMETHING_ELSE: '1' },
      flags: { drainMs: 'soon' },
    })
    const error = await refused.catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as UsageError).faults.map((fault) => fault.split(/[:;] /)[0])).toEqual([
      '--drain-ms',
      'PORT',
      'unknown environment variable WINDHOVER_SOMETHING_ELSE',
      'windhover.config.json',
    ])
  })

  test.each([['[]'], ['5'], ['null'], ['"x"']])('refuses a file that holds %s', async (text) => {
    const workingDirectory = temporaryFolder({ 'windhover.config.json': text })
    await expect(resolveConfig({ workingDirectory, flags: { port: 'x' } })).rejects.toThrow(
      /^--port: .*\nwindhover\.config\.json: expected an object of settings, got/,
    )
  })
})
