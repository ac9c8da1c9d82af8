import { findNameFault } from '../names.ts'

/** The patterns that continue in one way after the same parts. */
interface Step {
  /** The patterns whose next part is a text. */
  parts?: Map<string, Step>
  /** The patterns whose next part is `*`. */
  any?: Step
  /** Whether a pattern ends here. */
  isEnd?: boolean
  /** Whether a pattern ends here with `**`. */
  hasRest?: boolean
}

/**
 * Finds the fault of a pattern of channels or events; `undefined` for a good one. A good one is a name, in which a part
 * between colons may be `*`, and the last part `**`.
 */
export function findPatternFault(pattern: unknown): string | undefined {
  const fault = findNameFault(pattern)
  if (fault !== undefined) return fault
  const parts = (pattern as string).split(':')
  for (const [index, part] of parts.entries()) {
    if (!part.includes('*') || part === '*') continue
    if (part !== '**') return `must not have "${part}": a * stands for a whole part between colons, such as "room:*"`
    if (index < parts.length - 1) return 'must have ** as its last part only, since it stands for all that follows'
  }
  return undefined
}

/**
 * A set of names and patterns. To look up a name costs a step for each of its parts, however many exact names there
 * are, and at most one for each pattern that could still match.
 */
export class NamePatterns {
  /** The members that are names, in the order in which they were added. */
  readonly names: readonly string[]
  /** Whether every name is in it but those that begin with `$`. */
  readonly hasAll: boolean
  readonly #names: ReadonlySet<string>
  /** Set only if there are patterns. */
  readonly #patterns: Step | undefined

  /** @param members - names and patterns, of which {@link findPatternFault} found no fault. */
  constructor(members: Iterable<string>) {
    const names = new Set<string>()
    let patterns: Step | undefined
    let hasAll = false
    for (const member of members) {
      if (!member.includes('*')) names.add(member)
      else if (member === '*' || member === '**') hasAll = true
      else addPattern((patterns ??= {}), member)
    }
    this.names = [...names]
    this.hasAll = hasAll
    this.#names = names
    this.#patterns = patterns
  }

  /** Returns whether a name is in the set. */
  has(name: string): boolean {
    if (this.#names.has(name)) return true
    if (this.hasAll && !name.startsWith('$')) return true
    return this.#patterns !== undefined && matches(this.#patterns, name)
  }
}

function addPattern(root: Step, pattern: string): void {
  let step = root
  for (const part of pattern.split(':')) {
    if (part === '**') {
      step.hasRest = true
      return
    }
    if (part === '*') step = step.any ??= {}
    else {
      const parts = (step.parts ??= new Map())
      const next = parts.get(part) ?? {}
      parts.set(part, next)
      step = next
    }
  }
  step.isEnd = true
}

/** Follows all patterns at once, so that no pattern is tried twice. */
function matches(root: Step, name: string): boolean {
  let steps = [root]
  for (const [index, part] of name.split(':').entries()) {
    const next: Step[] = []
    // What the protocol keeps for itself has to be named, and is never part of a wildcard.
    const isKept = index === 0 && part.startsWith('$')
    for (const { parts, any, hasRest } of steps) {
      if (hasRest === true && !isKept) return true
      const exact = parts?.get(part)
      if (exact !== undefined) next.push(exact)
      if (any !== undefined && !isKept) next.push(any)
    }
    if (next.length === 0) return false
    steps = next
  }
  return steps.some(({ isEnd }) => isEnd === true)
}
