import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createProblem } from 'windhover'
import { openApiVersions, type StreamItems, streamItems } from 'windhover/openapi'

import type { Documents } from '../documents/create-documents.ts'
import {
  describeServed,
  type DocumentVersion,
  documentVersions,
  listServedDocuments,
  type ServedDocument,
} from '../documents/served-documents.ts'
import { type DocumentFormat, documentFormats, writeDocument } from '../documents/write-document.ts'
import { sendProblem } from '../problem/send-problem.ts'
import { checkQuery, type QueryRules } from './check-query.ts'

const types = { json: 'application/json; charset=utf-8', yaml: 'application/yaml; charset=utf-8' } as const

/** The specifications by the name of their folder and files. */
const kinds = { openapi: 'OpenAPI', asyncapi: 'AsyncAPI' } as const

type Kind = keyof typeof kinds

/** What each takes in its query. */
const queries: Readonly<Record<Kind, QueryRules>> = {
  openapi: { known: ['items'] },
  asyncapi: { elsewhere: { items: 'the documents of OpenAPI 3.1 and 3.0 take items' } },
}

/** One path of each document that every server has. */
export const documentPaths: readonly string[] = documentFormats.flatMap((format) => [
  `/openapi/v3.2/openapi.${format}`,
  `/asyncapi/v3/asyncapi.${format}`,
])

interface DocumentRequest {
  readonly Params: { readonly '*': string }
  readonly Querystring: { readonly items?: unknown }
}

interface Rendered {
  readonly body: string
  readonly etag: string
}

/**
 * Adds `GET /openapi/<version>/openapi.<format>` and `GET /asyncapi/v3/asyncapi.<format>`, and the same of the other documents with
 * their name before the version: `/openapi/<name>/<version>/openapi.<format>`. The query `items` chooses what those of OpenAPI 3.1 and
 * 3.0 describe of a stream. Each is made once, on first use.
 *
 * @param versionNow - changes when the documents tell something else, so that they have to be made once more.
 */
export function registerDocuments(app: FastifyInstance, documents: Documents, versionNow: () => number): void {
  const rendered = new Map<string, Rendered>()
  let version = versionNow()
  for (const kind of Object.keys(kinds) as Kind[]) {
    const options = { exposeHeadRoute: true, preValidation: checkQuery(queries[kind]) }
    app.get(`/${kind}/*`, options, (request: FastifyRequest<DocumentRequest>, reply) => {
      const { items } = request.query
      const asked = findItems(items)
      const found = findDocument(documents, kind, request.params['*'], asked)
      if (found === undefined) return refuse(reply, documents, kind)
      if (asked === undefined) return refuseItems(reply, items)
      const { served, format } = found
      if (version !== versionNow()) rendered.clear()
      version = versionNow()
      const key = `${describeServed(served)} ${format}`
      const document = rendered.get(key) ?? render(served, format)
      rendered.set(key, document)
      void reply.header('ETag', document.etag).header('Cache-Control', 'no-cache')
      if (hasTag(request.headers['if-none-match'], document.etag)) return reply.code(304).send()
      return reply.type(types[format]).send(document.body)
    })
  }
}

/** What `?items=` asks for; `undefined` for what there is not. */
function findItems(items: unknown): StreamItems | undefined {
  return items === undefined ? streamItems[0] : streamItems.find((one) => one === items)
}

/** Finds what is at `v3.2/openapi.json` or `admin/v3.2/openapi.json`. */
function findDocument(
  documents: Documents,
  kind: Kind,
  path: string,
  items: StreamItems | undefined,
): { readonly served: ServedDocument; readonly format: DocumentFormat } | undefined {
  const [file = '', asked = '', name = documents.names[0], ...others] = path.split('/').toReversed()
  const version = findVersion(kind, asked)
  const format = documentFormats.find((one) => file === `${kind}.${one}`)
  if (version === undefined || format === undefined || others.length > 0) return undefined
  const names = documents.names.filter((one) => one === name)
  const [served] = listServedDocuments(documents, { names, versions: [version], items })
  return served && { served, format }
}

/** `v3.2`, `3.2` and every patch form of it; `v3` of AsyncAPI, which has no other version. */
function findVersion(kind: Kind, text: string): DocumentVersion | undefined {
  const plain = text.replace(/^v/, '')
  if (kind === 'asyncapi') return ['3', '3.0', '3.0.0'].includes(plain) ? 'AsyncAPI 3.0' : undefined
  return documentVersions.find((version) => {
    const number = version.replace(/^OpenAPI /, '') as keyof typeof openApiVersions
    return number === plain || openApiVersions[number]?.includes(plain)
  })
}

function render(served: ServedDocument, format: DocumentFormat): Rendered {
  const body = writeDocument(served.build(), format)
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}

/** Weak comparison of a list of tags (RFC 9110, section 13.1.2). */
function hasTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

function refuse(reply: FastifyReply, { names }: Documents, kind: Kind): FastifyReply {
  const versions = kind === 'asyncapi' ? 'v3' : 'v3.2, v3.1 and v3.0'
  const [, ...others] = names
  const named = others.length === 0 ? '' : `; and behind a name: ${others.join(', ')}`
  const files = `${kind}.json and ${kind}.yaml`
  return sendProblem(reply, createProblem(404, `no such document; there are ${versions}, as ${files}${named}`))
}

function refuseItems(reply: FastifyReply, items: unknown): FastifyReply {
  const message = `expected one of ${streamItems.join(', ')}, got ${JSON.stringify(items)}`
  const issues = [{ path: ['items'], message }]
  return sendProblem(reply, createProblem(400, `items: ${message}`, { code: 'invalid_request', issues }))
}
