import { parseArgs } from 'node:util'

import { ArgumentsError, readNumber } from '../arguments.ts'

/** What the command was asked for. */
export interface ChaosArguments {
  readonly seed: number
  /** How long faults happen. */
  readonly seconds: number
  readonly store: ChaosStore
}

/** The stores that chaos knows. */
export type ChaosStore = 'disk' | 'redis' | 'jetstream'

const stores: readonly string[] = ['disk', 'redis', 'jetstream'] satisfies ChaosStore[]

/** Reads the command line. */
export function readChaosArguments(args: readonly string[]): ChaosArguments {
  const { seed, seconds, store = '' } = parse(args)
  if (!stores.includes(store)) throw new ArgumentsError(`--store: expected one of ${stores.join(', ')}, got ${store}`)
  return {
    seed: readNumber('--seed', seed, 0) ?? 1,
    seconds: readNumber('--seconds', seconds, 1) ?? 20,
    store: store as ChaosStore,
  }
}

function parse(args: readonly string[]): { seed?: string; seconds?: string; store?: string } {
  const options = { seed: { type: 'string' }, seconds: { type: 'string' }, store: { type: 'string' } } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new ArgumentsError((error as Error).message)
  }
}
