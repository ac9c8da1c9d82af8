import { validateAsyncApiDocument, validateOpenApiDocument } from 'windhover/openapi/validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { ServerOptions } from '../../src/index.ts'
import { exchange } from '../support/exchange.ts'
import { secret } from '../support/sign-token.ts'
import { expectNoSockets, type Running, start, stopServer } from '../support/start-server.ts'
import { contractOptions } from './contract-server.ts'
import { listOperations } from './operations.ts'
import { fetchDocument, type ServedDocument, versions } from './served-document.ts'

/** Servers, and the name of the document that is looked at. Default: the default one. */
const variants: Readonly<Record<string, readonly [ServerOptions, name?: string]>> = {
  'the default server': [{}],
  'a server with more of all': [contractOptions],
  'a closed catalog': [{ open: false, channels: ['a', 'b'] }],
  'a server with documents beside the default one': [
    {
      access: { jwt: { secret } },
      streams: [
        { path: '/sse/rooms/{room}', channels: ['room:{room}'], documents: ['office'], security: [{ office: [] }] },
        { path: '/sse/both', documents: ['default', 'office'] },
      ],
      documents: { office: { paths: ['/api/*'], securitySchemes: { office: { type: 'http', scheme: 'bearer' } } } },
    },
    'office',
  ],
  'a server, for its admins,': [{}, 'admin'],
  'a server with rules, for its admins,': [{ access: { jwt: { secret } } }, 'admin'],
}

afterAll(expectNoSockets)

describe.each(Object.entries(variants))('the documents of %s', (_variant, [options, name]) => {
  let running: Running
  let documents: Map<string, ServedDocument>

  beforeAll(async () => {
    running = await start(options)
    documents = new Map()
    for (const version of versions) {
      documents.set(version, await fetchDocument(running.url, version, { name }))
    }
  })
  afterAll(async () => {
    for (const document of documents.values()) document.remove()
    await stopServer(running.server)
  })

  test.each(versions)('%s breaks no rule of the linter, not even with a warning', async (version) => {
    const { document } = documents.get(version)!
    expect(document.openapi.slice(0, 3)).toBe(version)
    expect(await validateOpenApiDocument(document)).toEqual({ valid: true, errors: [], warnings: [] })
  })

  test.each(versions)('%s matches the official schema of its version', async (version) => {
    expect(await documents.get(version)!.findFaults()).toEqual([])
  })

  test('of AsyncAPI breaks no rule of the linter, not even with a warning', async () => {
    const { body } = await exchange(`${running.url}/asyncapi/${name === undefined ? '' : `${name}/`}v3/asyncapi.json`)
    expect(await validateAsyncApiDocument(JSON.parse(body) as object)).toEqual({
      valid: true,
      errors: [],
      warnings: [],
    })
  })

  test('name the same operations and statuses', () => {
    const [first, ...others] = versions.map((version) =>
      listOperations(documents.get(version)!.document).map(({ name, operationId, responses }) => [
        name,
        operationId,
        Object.keys(responses),
      ]),
    )
    for (const other of others) expect(other).toEqual(first)
  })

  test('are described in CommonMark that shows all of its words: no part of it is an HTML tag', () => {
    const texts: string[] = []
    JSON.stringify(documents.get('3.2')!.document, (key, value: unknown) => {
      if (key === 'description' && typeof value === 'string') texts.push(value)
      return value
    })
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => /<[A-Za-z/!?]/.test(text.replaceAll(/`[^`]*`/g, '')))).toEqual([])
  })

  test('hold no schema that nothing refers to, and no operation twice', () => {
    const { document } = documents.get('3.2')!
    const text = JSON.stringify(document)
    const { components } = document as unknown as { components: { schemas: object } }
    for (const name of Object.keys(components.schemas)) expect(text).toContain(`"#/components/schemas/${name}"`)
    const ids = listOperations(document).map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
