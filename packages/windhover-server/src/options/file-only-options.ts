import type { FileOnlyOption } from './settings.ts'

/** The names of what only a config file can hold. */
export const fileOnlyOptions: readonly FileOnlyOption[] = Object.keys({
  events: true,
  streams: true,
  requestStreams: true,
  documents: true,
  info: true,
  servers: true,
  tags: true,
  externalDocs: true,
  securitySchemes: true,
  security: true,
  extensions: true,
} satisfies Record<FileOnlyOption, true>) as FileOnlyOption[]
