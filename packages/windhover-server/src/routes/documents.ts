import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createProblem } from 'windhover'
import { type OpenApiDocument, type OpenApiVersion, openApiVersions } from 'windhover/openapi'
import { stringify } from 'yaml'

import { sendProblem } from '../problem/send-problem.ts'

const versions = Object.keys(openApiVersions) as OpenApiVersion[]
const types = { json: 'application/json; charset=utf-8', yaml: 'application/yaml; charset=utf-8' } as const

type Format = keyof typeof types

interface Rendered {
  readonly body: string
  readonly etag: string
}

/** Adds `GET /openapi/<version>/openapi.<format>`. Documents are made once, on first use after `getDocument` can give them. */
export function registerDocuments(
  app: FastifyInstance,
  getDocument: (version: OpenApiVersion) => OpenApiDocument,
): void {
  const rendered = new Map<string, Rendered>()
  app.get(
    '/openapi/:version/:file',
    (request: FastifyRequest<{ Params: { version: string; file: string } }>, reply) => {
      const { params } = request
      const version = findVersion(params.version)
      const format = /^openapi\.(json|yaml)$/.exec(params.file)?.[1] as Format | undefined
      if (version === undefined || format === undefined) return refuse(reply)
      const key = `${version} ${format}`
      const document = rendered.get(key) ?? render(getDocument(version), format)
      rendered.set(key, document)
      void reply.header('ETag', document.etag).header('Cache-Control', 'no-cache')
      if (hasTag(request.headers['if-none-match'], document.etag)) return reply.code(304).send()
      return reply.type(types[format]).send(document.body)
    },
  )
}

function findVersion(text: string): OpenApiVersion | undefined {
  const plain = text.replace(/^v/, '')
  return versions.find((version) => version === plain || openApiVersions[version].includes(plain))
}

function render(document: OpenApiDocument, format: Format): Rendered {
  const body =
    format === 'json'
      ? `${JSON.stringify(document, undefined, 2)}\n`
      : stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}

/** Weak comparison of a list of tags (RFC 9110, section 13.1.2). */
function hasTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

function refuse(reply: FastifyReply): FastifyReply {
  const known = `there are v${versions.join(', v')}, as openapi.json and openapi.yaml`
  return sendProblem(reply, createProblem(404, `no such document; ${known}`))
}
