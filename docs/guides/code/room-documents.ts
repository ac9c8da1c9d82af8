import {
  type ApiDescription,
  buildAsyncApiDocument,
  buildOpenApiDocument,
  type OpenApiDocument,
  selectDocument,
} from 'windhover/openapi'
import { assertOpenApiDocument, validateAsyncApiDocument } from 'windhover/openapi/validate'
import { z } from 'zod'

import { room } from './room-events.ts'

export const api: ApiDescription = {
  info: { title: 'Rooms', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: 'https://example.org' }],
  tags: [{ name: 'Rooms', externalDocs: { url: 'https://example.org/rooms' } }],
  securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  security: [{ token: [] }],
  streams: [room],
  routes: [
    {
      method: 'put',
      path: '/rooms/{room}',
      operationId: 'openRoom',
      summary: 'Open a room',
      tags: ['Rooms'],
      documents: ['default', 'admin'],
      parameters: [{ name: 'room', in: 'path', description: 'Which one.', schema: { type: 'string' } }],
      requestBody: {
        description: 'The room.',
        required: true,
        content: { 'application/json': { schema: z.object({ title: z.string() }).meta({ title: 'Room' }) } },
      },
      responses: { 204: { description: 'It is open.' } },
    },
  ],
}

export async function buildAll(): Promise<OpenApiDocument[]> {
  const documents = [
    buildOpenApiDocument(api),
    buildOpenApiDocument(api, '3.1'),
    buildOpenApiDocument(selectDocument(api, 'admin'), '3.0'),
  ]
  for (const document of documents) await assertOpenApiDocument(document)
  return documents
}

export async function countFaults(): Promise<number> {
  const { errors, warnings } = await validateAsyncApiDocument(buildAsyncApiDocument(api))
  return errors.length + warnings.length
}

export function buildForHeyApi(): OpenApiDocument {
  return buildOpenApiDocument(api, '3.1', { items: 'data' })
}
