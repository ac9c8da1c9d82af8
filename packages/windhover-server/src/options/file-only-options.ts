import type { FileOnlyOption } from './settings.ts'

/** The names of what only a config file can hold. */
export const fileOnlyOptions: readonly FileOnlyOption[] = Object.keys({
  events: true,
  streams: true,
  requestStreams: true,
  state: true,
  documents: true,
  limits: true,
  info: true,
  servers: true,
  tags: true,
  externalDocs: true,
  securitySchemes: true,
  security: true,
  extensions: true,
} satisfies Record<FileOnlyOption, true>) as FileOnlyOption[]

/** What only a config file can hold beside settings, in an object that has both. */
export type FileOnlyPart = 'access.jwt.claims' | 'access.issuers' | 'access.authenticate' | 'access.authorize'

/** The names of these. */
export const fileOnlyParts: readonly FileOnlyPart[] = Object.keys({
  'access.jwt.claims': true,
  'access.issuers': true,
  'access.authenticate': true,
  'access.authorize': true,
} satisfies Record<FileOnlyPart, true>) as FileOnlyPart[]
