import { chmodSync } from 'node:fs'
import { join } from 'node:path'

import Fastify from 'fastify'
import { createRequestStream, defineEvents } from 'windhover'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { createServer, type ServerOptions, windhoverPlugin } from '../src/index.ts'
import { exchange } from './support/exchange.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { startServer } from './support/start-server.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

interface Operation {
  readonly security?: readonly object[]
  readonly responses: Readonly<Record<string, { readonly headers?: object }>>
  readonly 'x-windhover-grant'?: object
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly securitySchemes?: Readonly<Record<string, object>> }
}

const jwt = { secret }

function createKeysFile(): string {
  const file = join(temporaryFolder({ 'keys.json': '{"version":1,"keys":[]}' }), 'keys.json')
  chmodSync(file, 0o600)
  return file
}

/** Builds the document of a server that never listens. */
async function describeServer(options: ServerOptions): Promise<Document> {
  const server = createServer({ logLevel: 'silent', ...options })
  onTestFinished(() => server.close())
  await server.app.ready()
  return server.openApiDocument('3.2') as unknown as Document
}

function refusal(options: ServerOptions): unknown {
  try {
    createServer({ logLevel: 'silent', ...options })
    return 'none'
  } catch (error) {
    return error
  }
}

test('an open server has no schemes, and asks for nothing at streams and publishing', async () => {
  const { paths, components } = await describeServer({})
  expect(components).not.toHaveProperty('securitySchemes')
  for (const path of ['/sse/broadcast', '/api/broadcast', '/api/connected', '/api/position']) {
    for (const operation of Object.values(paths[path]!)) {
      expect(operation).not.toHaveProperty('security')
      expect(operation).not.toHaveProperty('x-windhover-grant')
      expect(operation.responses).not.toHaveProperty('401')
    }
  }
})

describe('what an operation lists is what the options take', () => {
  test.each<[string, () => ServerOptions, string[]]>([
    ['keys', () => ({ access: { keysFile: createKeysFile() } }), ['apiKey']],
    ['tokens', () => ({ access: { jwt } }), ['token', 'cookie']],
    ['no cookie', () => ({ access: { jwt, cookie: 'none' } }), ['token']],
    ['tokens in the query', () => ({ access: { jwt, tokenInQuery: true } }), ['token', 'cookie', 'accessToken']],
    ['keys and tokens', () => ({ access: { keysFile: createKeysFile(), jwt } }), ['apiKey', 'token', 'cookie']],
  ])('%s', async (_name, options, schemes) => {
    const { paths, components } = await describeServer(options())
    const security = schemes.map((name) => ({ [name]: [] }))
    expect(paths['/api/broadcast']!['post']!.security).toEqual(security)
    expect(paths['/sse/broadcast']!['get']!.security).toEqual([...security, { ticket: [] }])
    expect(Object.keys(components.securitySchemes!).sort()).toEqual([...schemes, 'ticket'].sort())
  })

  test('nothing is told of a hook that nobody has described', async () => {
    const { paths, components } = await describeServer({ access: { authenticate: () => undefined } })
    expect(components).not.toHaveProperty('securitySchemes')
    expect(paths['/api/broadcast']!['post']!).not.toHaveProperty('security')
    expect(paths['/api/broadcast']!['post']!.responses).toHaveProperty('401')
  })

  test('those who show nothing are told where they may come in', async () => {
    const { paths } = await describeServer({ access: { jwt, cookie: 'none' }, anonymous: 'read' })
    expect(paths['/sse/broadcast']!['get']!.security).toEqual([{ token: [] }, { ticket: [] }, {}])
    for (const path of ['/api/connected', '/api/position']) {
      expect(paths[path]!['get']!.security).toEqual([{ token: [] }, {}])
    }
    expect(paths['/api/broadcast']!['post']!.security).toEqual([{ token: [] }])
  })

  test('rates are told where there are some', async () => {
    const { paths } = await describeServer({ limits: { publish: { perAddress: { rate: 5 } } } })
    const { responses } = paths['/api/broadcast']!['post']!
    expect(Object.keys(responses['429']!.headers!)).toEqual(expect.arrayContaining(['RateLimit', 'Retry-After']))
    expect(Object.keys(responses['200']!.headers!)).toContain('RateLimit-Policy')
    expect(Object.keys(paths['/api/tickets']!['post']!.responses['201']!.headers ?? {})).not.toContain('RateLimit')
  })

  test('that too many wrong credentials are refused is told wherever one is looked at', async () => {
    const streams = [{ path: '/sse/status', refusal: 'status' as const }]
    const { paths } = await describeServer({ access: { jwt }, streams })
    for (const [path, operation] of Object.entries(paths).flatMap(([name, all]) =>
      Object.values(all).map((one) => [name, one] as const),
    )) {
      // A stream that refuses with a stream has no such status.
      if (path.startsWith('/sse/broadcast') || !('401' in operation.responses)) continue
      const { headers = {} } = operation.responses['429'] ?? {}
      expect([path, Object.keys(headers)]).toEqual([
        path,
        expect.arrayContaining(['RateLimit', 'RateLimit-Policy', 'Retry-After']),
      ])
    }
  })
})

test.each(['public', 'private'] as const)(
  'a stream at the path of a page is refused by name: %s',
  async (documents) => {
    for (const path of ['/', '/healthz', '/api/connected', '/api/position', '/schemas/windhover.config.json']) {
      const attempt = async (): Promise<void> => {
        const server = createServer({ logLevel: 'silent', access: { jwt, documents }, streams: [{ path }] })
        onTestFinished(() => server.close())
        await server.app.ready()
      }
      // oxlint-disable-next-line no-await-in-loop -- one by one
      await expect(attempt(), path).rejects.toMatchObject({ code: 'invalid_option' })
    }
  },
)

test('a scheme whose name is one of the server is refused by name', () => {
  const token = { type: 'http', scheme: 'basic' } as const
  expect(refusal({ access: { jwt }, securitySchemes: { token } })).toMatchObject({
    code: 'invalid_option',
    message: expect.stringContaining('securitySchemes.token: '),
  })
  expect(refusal({ access: { jwt }, documents: { office: { securitySchemes: { token } } } })).toMatchObject({
    message: expect.stringContaining('documents.office.securitySchemes.token: '),
  })
})

describe('a security of a stream that nothing guards', () => {
  const securitySchemes = { mine: { type: 'http', scheme: 'bearer' } } as const
  const security = [{ mine: [] }]
  const path = '/sse/office'
  const access = { authenticate: () => ({ via: 'hook', grants: [] }) as const }

  test('keeps a server from starting', () => {
    const events = defineEvents({ tick: z.object({}).meta({ title: 'Tick' }) })
    const own = createRequestStream({ path, events, security, async *run() {} })
    for (const options of [{ streams: [{ path, security }] }, { requestStreams: [own] }]) {
      expect(refusal({ securitySchemes, ...options })).toMatchObject({
        code: 'invalid_option',
        message: expect.stringMatching(
          /stream \/sse\/office: security: .*access\.keysFile, access\.jwt or access\.aut/,
        ),
      })
    }
  })

  test.each<[string, ServerOptions]>([
    ['where the server has rules', { access: { jwt }, streams: [{ path, security }] }],
    ['where the stream has a door', { streams: [{ path, security, access }] }],
    ['where everybody may come in', { streams: [{ path, security: [] }] }],
  ])('is taken %s', async (_name, options) => {
    const { paths } = await describeServer({ securitySchemes, ...options })
    expect(paths[path]!['get']!.security).toEqual(options.streams![0]!.security)
  })

  test('is taken in the plugin, whose app may guard it', async () => {
    const app = Fastify()
    onTestFinished(() => app.close())
    await app.register(windhoverPlugin, { securitySchemes, streams: [{ path, security }] })
    await app.ready()
    const { paths } = app.windhover.openApiDocument('3.2') as unknown as Document
    expect(paths[path]!['get']!.security).toEqual(security)
  })
})

test('private documents need a credential, and /readyz does not', async () => {
  const { url } = await startServer({ access: { jwt, documents: 'private' } })
  const headers = { Authorization: `Bearer ${signToken({ sub: 'ann', exp: inSeconds(60), scope: 'read:**' })}` }
  for (const path of [
    '/',
    '/swagger',
    '/favicon.ico',
    '/openapi/v3.2/openapi.json',
    '/asyncapi/v3/asyncapi.yaml',
    '/schemas/windhover.config.json',
    '/healthz',
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its path
    const refused = await exchange(url + path)
    expect(refused.status, path).toBe(401)
    expect(refused.headers['www-authenticate'], path).toBe('Bearer')
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect((await exchange(url + path, { headers })).status, path).toBe(200)
  }
  expect((await exchange(`${url}/assets/nothing.js`)).status).toBe(401)
  expect((await exchange(`${url}/readyz`)).status).toBe(200)
})
