import type fc from 'fast-check'

import type { Sending } from '../exchange.ts'
import type { Ports } from '../served-process.ts'

/** Something that can be fuzzed: what is sent, and where. */
export interface Target {
  readonly name: string
  readonly port: keyof Ports
  /** Which bytes are sent. */
  readonly sendings: fc.Arbitrary<Sending>
  /** Finds an answer of 500 in what came, one character a byte. */
  readonly findFailed: (answered: string) => string | undefined
}

/** Finds an answer of 500 in what came over HTTP/1. */
export function findFailed(answered: string): string | undefined {
  return /HTTP\/1\.\d 500 [^]*/.exec(answered)?.[0]
}
