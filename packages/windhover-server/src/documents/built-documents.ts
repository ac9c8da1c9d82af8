import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isDeepStrictEqual } from 'node:util'

import { isObject } from '../options/is-object.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { type SettingName, settings } from '../options/settings.ts'
import { hashDocument } from './hash-document.ts'
import type { DocumentVersion } from './served-documents.ts'

const require = createRequire(import.meta.url)

/** The version by which documents are known: the others are made of the same. */
export const builtVersion: DocumentVersion = 'OpenAPI 3.2'

/** What the build writes beside this file, about the documents of a server with default settings. */
export interface BuiltDocuments {
  /** Those of documents that the build found valid in every version. */
  readonly hashes: readonly string[]
  /** The versions of the packages that made them, by name. */
  readonly makers: Readonly<Record<string, string>>
}

const makers = ['windhover', 'zod']

let built: BuiltDocuments | undefined

/**
 * Whether a document was validated when this package was built, in each of its versions. From its sources, none was.
 *
 * @param document - in {@link builtVersion}.
 */
export function isBuiltDocument(document: object): boolean {
  const { hashes } = (built ??= readBuilt())
  const hash = hashes.length === 0 ? undefined : hashDocument(document)
  return hash !== undefined && hashes.includes(hash)
}

/** What documents do not depend on: names, where a server listens, its log, where messages are kept, and what bounds it. */
const unseen: readonly string[] = [
  'name',
  'node',
  'host',
  'port',
  'logLevel',
  'logger',
  'store',
  'state',
  'storePassword',
  'socketMode',
  'metricsPort',
  'keepAliveMs',
  'retryMs',
  'history',
  'window',
  'publishTimeoutMs',
  'slowPolicy',
  'flushMs',
  'stallTimeoutMs',
  'maxAgeMs',
  'maxWriteBytes',
  'maxBytesInFlight',
  'maxReaders',
  'maxReadersPerAddress',
  'maxConnections',
  'trustProxy',
  'allowedHosts',
  'allowedOrigins',
  'corsOrigins',
  'maxBodyBytes',
  'requestTimeoutMs',
  'drainMs',
  'drainDelayMs',
] satisfies (keyof ServerOptions)[]

/**
 * Whether a server with these options, and no routes beside its own, has the documents that were validated when this package was built.
 * It is known without them: its settings are the defaults, and what makes the documents is what made them then.
 */
export function isBuiltSetup(options: object): boolean {
  built ??= readBuilt()
  if (built.hashes.length === 0) return false
  const shown = Object.entries(options).filter(([name]) => !unseen.includes(name))
  return shown.every(([name, value]) => isDefault(name, value)) && isDeepStrictEqual(built.makers, listMakers())
}

function isDefault(name: string, value: unknown): boolean {
  if (value === undefined) return true
  if (Object.hasOwn(settings, name)) return isDeepStrictEqual(value, settings[name as SettingName].default)
  // A dot in the name of a setting leads into an object.
  return isObject(value) && Object.entries(value).every(([key, inner]) => isDefault(`${name}.${key}`, inner))
}

/** Lists the versions of the packages that make documents here, by name. */
export function listMakers(): BuiltDocuments['makers'] {
  return Object.fromEntries(
    makers.map((name) => [name, (require(`${name}/package.json`) as { readonly version: string }).version]),
  )
}

function readBuilt(): BuiltDocuments {
  try {
    return JSON.parse(
      readFileSync(new URL('../documents/built-documents.json', import.meta.url), 'utf8'),
    ) as BuiltDocuments
  } catch {
    return { hashes: [], makers: {} }
  }
}
