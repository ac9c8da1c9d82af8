import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { ArgumentsError, readNumber } from '../arguments.ts'

/** What the command was asked for. */
export interface ChaosArguments {
  readonly seed: number
  /** How long faults happen. */
  readonly seconds: number
  readonly store: ChaosStore
  /** How many workers a server has; 1 for none beside itself. */
  readonly workers: number
  /** `main.js` of the server of another build. Servers are started from it and from this build in turn. */
  readonly other: string | undefined
}

/** The stores that chaos knows. */
export type ChaosStore = 'memory' | 'disk' | 'redis' | 'sentinel' | 'cluster' | 'jetstream'

const stores: readonly string[] = ['memory', 'disk', 'redis', 'sentinel', 'cluster', 'jetstream'] satisfies ChaosStore[]

const options = {
  seed: { type: 'string' },
  seconds: { type: 'string' },
  store: { type: 'string' },
  workers: { type: 'string' },
  other: { type: 'string' },
} as const

/** The stores that one process owns. */
const owned: readonly string[] = ['memory', 'disk'] satisfies ChaosStore[]

/** The stores that a config file makes, which is written for this build alone. */
const configured: readonly string[] = ['sentinel', 'cluster'] satisfies ChaosStore[]

/** Reads the command line. */
export function readChaosArguments(args: readonly string[]): ChaosArguments {
  const { seed, seconds, store = '', workers: count, other } = parse(args)
  if (!stores.includes(store)) throw new ArgumentsError(`--store: expected one of ${stores.join(', ')}, got ${store}`)
  const workers = readNumber('--workers', count, 1) ?? 1
  // With a broker each worker is a node, and finds what was lost for itself.
  if (workers > 1 && !owned.includes(store)) throw new ArgumentsError(`--workers: only with ${owned.join(' or ')}`)
  if (other !== undefined && !existsSync(other)) throw new ArgumentsError(`--other: there is no ${other}`)
  if (other !== undefined && configured.includes(store)) throw new ArgumentsError(`--other: not with --store ${store}`)
  return {
    seed: readNumber('--seed', seed, 0) ?? 1,
    seconds: readNumber('--seconds', seconds, 1) ?? 20,
    store: store as ChaosStore,
    workers,
    other: other === undefined ? undefined : resolve(other),
  }
}

function parse(args: readonly string[]): { [name in keyof typeof options]?: string } {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new ArgumentsError((error as Error).message)
  }
}
