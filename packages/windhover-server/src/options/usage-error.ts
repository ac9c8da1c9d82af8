import { findNearest } from './find-nearest.ts'

/** What the user gave cannot be used: wrong settings, flags or arguments. The command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** One sentence for each thing that is wrong. */
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

/**
 * Says that names are not known: with the nearest known one first, then all of them.
 *
 * @param kind - what they were taken for, as in `unknown flag`.
 */
export function describeUnknown(kind: string, unknown: readonly string[], allowed: readonly string[]): string {
  const named = unknown.map((name) => {
    const nearest = findNearest(name, allowed)
    return nearest === undefined ? name : `${name} (did you mean ${nearest}?)`
  })
  return `unknown ${kind} ${named.join(', ')}; allowed: ${allowed.join(', ')}`
}

/** Writes a refused value for a message: as JSON, cut after 80 characters. */
export function describeValue(value: unknown): string {
  const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
