import { validate as validate30 } from '@hyperjump/json-schema/openapi-3-0'
import { validate as validate31 } from '@hyperjump/json-schema/openapi-3-1'
import { validate as validate32 } from '@hyperjump/json-schema/openapi-3-2'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import type { StreamItems } from 'windhover/openapi'

import { exchange } from '../support/exchange.ts'

export const versions = ['3.2', '3.1', '3.0'] as const
export type Version = (typeof versions)[number]

interface Verdict {
  readonly valid: boolean
  readonly errors?: unknown
}
type Validator = (value: unknown, format: 'BASIC') => Verdict

const validators = { '3.0': validate30, '3.1': validate31, '3.2': validate32 } as unknown as Record<
  Version,
  { (schema: string): Promise<Validator>; (schema: string, value: unknown, format: 'BASIC'): Promise<Verdict> }
>
const metaSchemas: Readonly<Record<Version, string>> = {
  '3.0': 'https://spec.openapis.org/oas/3.0/schema',
  '3.1': 'https://spec.openapis.org/oas/3.1/schema-base',
  '3.2': 'https://spec.openapis.org/oas/3.2/schema-base',
}

/** A document as a running server serves it, and its schemas in the dialect of its version. */
export interface ServedDocument {
  readonly version: Version
  readonly items: StreamItems
  readonly document: { readonly openapi: string }
  /** What the official schema of its version finds wrong with the document. */
  findFaults(): Promise<unknown[]>
  /** What the schema at a JSON Pointer of the document finds wrong with a value. */
  findValueFaults(pointer: string, value: unknown): Promise<unknown[]>
  /** Forgets the document. */
  remove(): void
}

/** Fetches a document, the default one or another, with the default items or others. A second implementation of JSON Schema reads it from a file, as its users do. */
export async function fetchDocument(
  url: string,
  version: Version,
  { name, items = 'decoded' }: { readonly name?: string | undefined; readonly items?: StreamItems } = {},
): Promise<ServedDocument> {
  const folderOfName = name === undefined ? '' : `${name}/`
  const { body } = await exchange(`${url}/openapi/${folderOfName}v${version}/openapi.json?items=${items}`)
  const document = JSON.parse(body) as { openapi: string }
  const folder = mkdtempSync(join(tmpdir(), 'windhover-'))
  // The name is what tells the validator that a file holds an OpenAPI document.
  const file = join(folder, `v${version}.openapi.json`)
  writeFileSync(file, body)
  const validate = validators[version]
  const compiled = new Map<string, Promise<Validator>>()
  return {
    version,
    items,
    document,
    findFaults: async () => toFaults(await validate(metaSchemas[version], document, 'BASIC')),
    findValueFaults: async (pointer, value) => {
      const text = textOf(document, pointer)
      const known = compiled.get(text) ?? validate(`${pathToFileURL(file).href}#${encodeURI(pointer)}`)
      compiled.set(text, known)
      return toFaults((await known)(value, 'BASIC'))
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** The schema at a pointer: one of the same text says the same, since references are from the root of the document. */
function textOf(document: object, pointer: string): string {
  let schema: unknown = document
  for (const token of pointer.split('/').slice(1)) {
    schema = (schema as Record<string, unknown>)[token.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  expect(schema, pointer).toBeDefined()
  return JSON.stringify(schema)
}

function toFaults({ valid, errors }: Verdict): unknown[] {
  return valid ? [] : ((errors as unknown[] | undefined) ?? ['not valid'])
}
