import { decodeEscaped } from './decode-escaped.ts'

/** An object of a JSON document whose shape is not known. */
export type DocumentNode = Readonly<Record<string, unknown>>

/** Reads through a document. Whatever is missing or of another kind is an empty object, so that a path of steps never throws. */
export interface DocumentReader {
  /** Takes a value for an object, and follows its `$ref` where it has one into this document. */
  node(value: unknown): DocumentNode
  /** As {@link node}, for the object under these keys, one after the other. */
  find(value: unknown, ...keys: readonly string[]): DocumentNode
}

/** A chain of references that is longer than this goes in a circle. */
const maxRefs = 16

/** Makes a reader of one document. */
export function createDocumentReader(document: unknown): DocumentReader {
  function node(value: unknown): DocumentNode {
    let at = asNode(value)
    for (let refs = 0; typeof at['$ref'] === 'string' && refs < maxRefs; refs += 1) at = follow(at['$ref'])
    return at
  }

  function follow(ref: string): DocumentNode {
    if (!ref.startsWith('#/')) return {}
    let at: unknown = document
    for (const step of ref.slice(2).split('/')) {
      at = asNode(at)[(decodeEscaped(step) ?? step).replaceAll('~1', '/').replaceAll('~0', '~')]
    }
    return asNode(at)
  }

  return {
    node,
    find: (value, ...keys) => keys.reduce((at, key) => node(at[key]), node(value)),
  }
}

/** The strings of a list; anything else is left out. */
export function asStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The objects of a list. */
export function asNodes(value: unknown): DocumentNode[] {
  return Array.isArray(value) ? value.map(asNode) : []
}

/** A string, or an empty one for anything else. */
export function asString(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function asNode(value: unknown): DocumentNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as DocumentNode) : {}
}
