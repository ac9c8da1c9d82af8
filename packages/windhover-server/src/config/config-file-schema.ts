import { type RequestStream, type SchemaSource, slowPolicies, type StreamOptions } from 'windhover'
import type { ApiServer, ApiTag, SecurityScheme } from 'windhover/openapi'
import { z } from 'zod'

import type { ServerOptions } from '../server.ts'
import { maxTimerMs } from './setting-kinds.ts'
import { type FileOnlyOption, type SettingName, settings } from './settings.ts'

type Info = NonNullable<ServerOptions['info']>

const line = z.string().optional()
const names = z.array(z.string()).min(1)

const security = z.array(z.record(z.string(), z.array(z.string())))
const extensions = z.record(z.templateLiteral(['x-', z.string()]), z.unknown())
const externalDocs = z.strictObject({ url: z.string(), description: line })

const stream = z.strictObject({
  path: z.string(),
  events: names.optional(),
  channels: z.union([z.literal('any'), names]).optional(),
  maxChannels: z.int().min(1).optional(),
  slowPolicy: z.enum(slowPolicies).optional(),
  keepAliveMs: z.int().min(0).max(maxTimerMs).optional(),
  refusal: z.enum(['stream', 'status']).optional(),
  parameters: z
    .record(z.string(), z.strictObject({ description: line, pattern: line, enum: names.optional(), example: line }))
    .optional(),
  status: z.int().min(200).max(299).optional(),
  operationId: line,
  summary: line,
  description: line,
  tags: z.array(z.string()).optional(),
  responseDescription: line,
  itemSchema: z.custom<SchemaSource>((value) => typeof value === 'object' || typeof value === 'function').optional(),
  deprecated: z.boolean().optional(),
  security: security.optional(),
  extensions: extensions.optional(),
  documents: names.optional(),
  hidden: z.boolean().optional(),
} satisfies Record<keyof StreamOptions, z.ZodType>)

/** Code, which a program or a config file in JavaScript may have. */
const requestStream = z.custom<RequestStream>(
  (value) => typeof value === 'object' && value !== null && 'read' in value && 'description' in value,
  'expected a stream of createRequestStream',
)

const info = z.strictObject({
  title: line,
  version: line,
  summary: line,
  description: line,
  termsOfService: line,
  contact: z.strictObject({ name: line, url: line, email: line }).optional(),
  license: z.strictObject({ name: z.string(), identifier: line, url: line }).optional(),
} satisfies Record<keyof Info, z.ZodType>)

const server = z.strictObject({ url: z.string(), description: line } satisfies Record<keyof ApiServer, z.ZodType>)

const tag = z.strictObject({
  name: z.string(),
  summary: line,
  description: line,
  parent: line,
  kind: line,
  externalDocs: externalDocs.optional(),
} satisfies Record<keyof ApiTag, z.ZodType>)

/** What else a scheme has depends on its type, and is judged with the document. */
const securityScheme = z.looseObject({
  type: z.enum(['apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'] satisfies SecurityScheme['type'][]),
  description: line,
})

/** What only a config file can hold; each event is judged on its own, since its schema may be of any library. */
const fileOnly = {
  events: z.record(z.string(), z.unknown()).optional(),
  streams: z.array(stream).optional(),
  requestStreams: z.array(requestStream).optional(),
  info: info.optional(),
  servers: z.array(server).optional(),
  tags: z.array(tag).optional(),
  externalDocs: externalDocs.optional(),
  securitySchemes: z.record(z.string(), securityScheme).optional(),
  security: security.optional(),
  extensions: extensions.optional(),
} satisfies Record<FileOnlyOption, z.ZodType>

/** The schema of a config file: the settings of the table, and what only a file can hold. */
export const configFileSchema: z.ZodObject = z.strictObject({
  /** For editors; nothing reads it. */
  $schema: line,
  ...settingShape(),
  ...fileOnly,
})

/** Lays the table of settings out as an object; a dot in a name leads into an object of its own. */
function settingShape(): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {}
  const inner: Record<string, Record<string, z.ZodType>> = {}
  for (const [name, { schema }] of Object.entries(settings) as [SettingName, { schema: z.ZodType }][]) {
    const [group, key] = name.split('.') as [string, string | undefined]
    if (key === undefined) shape[group] = schema.optional()
    else (inner[group] ??= {})[key] = schema.optional()
  }
  for (const [group, keys] of Object.entries(inner)) shape[group] = z.strictObject(keys).optional()
  return shape
}
