import { findSimilarName } from '../find-similar-name.ts'
import type { Catalog } from './define-events.ts'

/** Tells of an event that is not declared: which one was probably meant, and which there are. */
export function describeUndeclared(event: string, catalog: Catalog | undefined): string {
  const names = [...(catalog?.events.keys() ?? [])]
  const similar = findSimilarName(event, names)
  const hint = similar === undefined ? '' : `; did you mean ${JSON.stringify(similar)}?`
  return `${JSON.stringify(event)} is not declared${hint} (declared: ${names.join(', ') || 'none'})`
}
