import { isState } from 'windhover/adapter'
import {
  type Access,
  type AnyRequestStream,
  compressModes,
  maxFlushMs,
  maxInitialMessages,
  type SchemaSource,
  slowPolicies,
  type StreamOptions,
} from 'windhover'
import type { ApiServer, ApiTag, SecurityScheme } from 'windhover/openapi'
import type { State } from 'windhover/store'
import type { z as Zod } from 'zod'

import type { DocumentOptions, NamedDocumentOptions } from './document-options.ts'
import type { ServerOptions } from './server-options.ts'
import type { JwtOptions, LimitOptions, RateOptions } from './access-options.ts'
import { describeSetting } from './describe-setting.ts'
import { loadZod } from './load-zod.ts'
import { maxTimerMs } from './setting-kinds.ts'
import { setAt } from './set-at.ts'
import { type FileOnlyOption, type SettingName, settings } from './settings.ts'

type Info = NonNullable<ServerOptions['info']>

let made: Zod.ZodObject | undefined

/** Returns the schema of a config file: the settings of the table, and what only a file can hold. It is made when it is first asked for. */
export function configFileSchema(): Zod.ZodObject {
  return (made ??= makeSchema(loadZod()))
}

function makeSchema(z: typeof Zod): Zod.ZodObject {
  return z.strictObject({
    $schema: z
      .string()
      .optional()
      .meta({ description: 'The JSON Schema that editors check this file by; the server does not read it.' }),
    ...settingShape(z),
    ...fileOnlyShape(z),
  })
}

/** What only a config file can hold; each event is judged on its own, since its schema may be of any library. */
function fileOnlyShape(z: typeof Zod): Record<FileOnlyOption, Zod.ZodType> {
  const line = z.string().optional()
  const names = z.array(z.string()).min(1)

  const security = z.array(z.record(z.string(), z.array(z.string())))
  const extensions = z.record(z.templateLiteral(['x-', z.string()]), z.unknown())
  const externalDocs = z.strictObject({ url: z.string(), description: line })

  /** Code, as below. */
  const access = z.custom<Access>(
    (value) => typeof value === 'object' && value !== null && 'authenticate' in value,
    'expected an object with authenticate(request)',
  )

  const stream = z.strictObject({
    path: z.string(),
    events: names.optional(),
    channels: z.union([z.literal('any'), names]).optional(),
    maxChannels: z.int().min(1).optional(),
    slowPolicy: z.enum(slowPolicies).optional(),
    initial: z
      .union([
        z.strictObject({ last: z.int().min(1).max(maxInitialMessages) }),
        z.strictObject({ latest: z.literal('key') }),
      ])
      .optional(),
    maxLast: z.int().min(0).max(maxInitialMessages).optional(),
    keepAliveMs: z.int().min(0).max(maxTimerMs).optional(),
    flushMs: z.int().min(0).max(maxFlushMs).optional(),
    refusal: z.enum(['stream', 'status']).optional(),
    compress: z.enum(compressModes).optional(),
    access: access.optional(),
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
  } satisfies Record<keyof StreamOptions, Zod.ZodType>)

  /** Code, which a program or a config file in JavaScript may have. */
  const requestStream = z.custom<AnyRequestStream>(
    (value) => typeof value === 'object' && value !== null && 'admit' in value && 'description' in value,
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
  } satisfies Record<keyof Info, Zod.ZodType>)

  const server = z.strictObject({ url: z.string(), description: line } satisfies Record<keyof ApiServer, Zod.ZodType>)

  const tag = z.strictObject({
    name: z.string(),
    summary: line,
    description: line,
    parent: line,
    kind: line,
    externalDocs: externalDocs.optional(),
  } satisfies Record<keyof ApiTag, Zod.ZodType>)

  /** What else a scheme has depends on its type, and is judged with the document. */
  const securityScheme = z.looseObject({
    type: z.enum(['apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'] satisfies SecurityScheme['type'][]),
    description: line,
  })

  const document = {
    info: info.optional(),
    servers: z.array(server).optional(),
    tags: z.array(tag).optional(),
    externalDocs: externalDocs.optional(),
    securitySchemes: z.record(z.string(), securityScheme).optional(),
    security: security.optional(),
    extensions: extensions.optional(),
  } satisfies Record<keyof DocumentOptions, Zod.ZodType>

  const namedDocument = z.strictObject({
    ...document,
    paths: names.optional(),
  } satisfies Record<keyof NamedDocumentOptions, Zod.ZodType>)

  const documents = z
    .record(z.string(), namedDocument)
    .superRefine((named, context) => {
      for (const name of Object.keys(named)) {
        const fault = findDocumentNameFault(name)
        if (fault !== undefined) context.addIssue({ code: 'custom', path: [name], message: fault })
      }
    })
    // As below, for editors.
    .meta({ propertyNames: { pattern: '^[A-Za-z0-9._~-]{1,128}$', not: { pattern: '^(default|v?[0-9.]+)$' } } })

  const rate = z
    .strictObject({
      rate: z.int().min(1),
      perMs: z.int().min(1).max(86_400_000).optional(),
      burst: z.int().min(1).optional(),
    } satisfies Record<keyof RateOptions, Zod.ZodType>)
    .optional()

  const limits = z.strictObject({
    publish: z.strictObject({ perKey: rate, perSubject: rate, perAddress: rate }).optional(),
    connect: z.strictObject({ perSubject: rate, perAddress: rate }).optional(),
    tickets: z.strictObject({ perSubject: rate, perAddress: rate }).optional(),
    failedLogins: rate,
  } satisfies Record<keyof LimitOptions, Zod.ZodType>)

  /** Any value for us; editors are told what a file in JSON may say. */
  const event = z.unknown().meta({
    type: 'object',
    if: { required: ['schema'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: {
      properties: {
        schema: { type: 'object' },
        summary: { type: 'string' },
        description: { type: 'string' },
        examples: { type: 'array' },
        deprecated: { type: 'boolean' },
      },
      additionalProperties: false,
    },
  })

  return {
    events: z.record(z.string(), event).optional().meta({
      description:
        'The declared events by name, each a JSON Schema of its data, or { schema, summary, … }. Default: progress alone.',
    }),
    streams: z
      .array(stream)
      .optional()
      .meta({ description: 'Streams beside /sse/broadcast and those of the declared events.' }),
    requestStreams: z.array(requestStream).optional(),
    state: z.custom<State>(isState, 'expected a state, such as createRedisState() makes').optional(),
    documents: documents.optional(),
    limits: limits
      .optional()
      .meta({ description: 'How often each caller may publish, connect, take tickets, and show wrong credentials.' }),
    ...document,
  } satisfies Record<FileOnlyOption, Zod.ZodType>
}

/** Names stand in URLs, where a version may stand in their place. */
function findDocumentNameFault(name: string): string | undefined {
  if (name === 'default') return 'is the document that the options beside it describe; choose another name'
  if (/^v?[0-9.]+$/.test(name)) return 'a name must not look like a version of OpenAPI'
  return /^[A-Za-z0-9._~-]{1,128}$/.test(name) ? undefined : 'a name must have 1 to 128 of A-Z a-z 0-9 . _ ~ -'
}

/** Lays the table of settings out as an object; a dot in a name leads into an object of its own, which may have more. */
function settingShape(z: typeof Zod): Record<string, Zod.ZodType> {
  const tree: Tree = {}
  for (const [name, { schema }] of Object.entries(settings) as [SettingName, { schema: () => Zod.ZodType }][]) {
    const told = schema()
      .optional()
      .meta({ description: describeSetting(name), default: settings[name].default })
    setAt(tree, name.split('.'), told)
  }
  for (const [name, schema] of Object.entries(accessParts(z))) setAt(tree, name.split('.'), schema)
  return toShape(tree)

  function toShape(level: Tree): Record<string, Zod.ZodType> {
    return Object.fromEntries(
      Object.entries(level).map(([name, one]) => [
        name,
        one instanceof z.ZodType ? one : z.strictObject(toShape(one as Tree)).optional(),
      ]),
    )
  }
}

/** Schemas by the parts of their names. */
interface Tree {
  [name: string]: Zod.ZodType | Tree
}

/** What `access` has beside its settings. */
function accessParts(z: typeof Zod): Record<string, Zod.ZodType> {
  const code = z.custom<() => unknown>((value) => typeof value === 'function', 'expected a function').optional()
  const line = z.string().optional()
  const texts = z.array(z.string()).optional()
  const issuer = z.strictObject({
    secret: line,
    publicKey: line,
    jwksUrl: line,
    issuer: line,
    audience: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
    algorithms: texts,
    maxTokenAgeMs: z.int().min(0).optional(),
    clockToleranceMs: z.int().min(0).max(maxTimerMs).optional(),
    claims: code,
  } satisfies Record<keyof JwtOptions, Zod.ZodType>)
  return {
    'access.jwt.claims': code,
    'access.issuers': z.array(issuer).optional(),
    'access.authenticate': code,
    'access.authorize': code,
  }
}
