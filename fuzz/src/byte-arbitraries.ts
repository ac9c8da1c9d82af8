import fc from 'fast-check'

import type { Sending } from './exchange.ts'

/** A change of some bytes. */
interface Mutation {
  /** Where, as a part of the whole. */
  readonly at: number
  readonly kind: 'insert' | 'delete' | 'replace' | 'repeat'
  readonly bytes: Uint8Array
}

const part = fc.double({ min: 0, max: 1, noNaN: true })

const mutations: fc.Arbitrary<readonly Mutation[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 2,
    arbitrary: fc.array(
      fc.record({
        at: part,
        kind: fc.constantFrom('insert', 'delete', 'replace', 'repeat'),
        bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  },
)

/** How a client sends some bytes: whole or in pieces, as they are or with changes. */
export function sendingOf(bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Sending> {
  return fc
    .record({
      bytes,
      mutations,
      cuts: fc.oneof(fc.constant([]), fc.array(part, { maxLength: 4 })),
      end: fc.constantFrom('waits', 'waits', 'half-closes', 'resets', 'reads nothing'),
    })
    .map(({ bytes: original, mutations: changes, cuts, end }) => ({ bytes: mutate(original, changes), cuts, end }))
}

/** Any text of one byte a character. */
export const latin1: fc.Arbitrary<string> = fc
  .uint8Array({ maxLength: 24 })
  .map((bytes) => Buffer.from(bytes).toString('latin1'))

function mutate(original: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  let bytes = original
  for (const { at, kind, bytes: other } of changes) {
    const from = Math.floor(at * bytes.length)
    const to = kind === 'insert' || kind === 'repeat' ? from : Math.min(bytes.length, from + other.length)
    const middle =
      kind === 'delete' ? new Uint8Array() : kind === 'repeat' ? bytes.subarray(from, from + other.length) : other
    bytes = Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)])
  }
  return bytes
}
