import { parseArgs } from 'node:util'

/** What the command was asked for. */
export interface StressArguments {
  readonly seed: number
  readonly seconds: number
  /** How many episodes; undefined means as many as the time allows. */
  readonly episodes: number | undefined
  /** The one episode to play again. */
  readonly episode: number | undefined
  readonly isHttp: boolean
  /** How many nodes share a store; undefined means one hub without one. */
  readonly nodes: number | undefined
  readonly store: StoreKind
}

/** Where nodes keep their messages. */
export type StoreKind = 'fake' | 'disk' | 'redis'

const storeKinds: readonly string[] = ['fake', 'disk', 'redis'] satisfies StoreKind[]

/** What is wrong with the command line, told to who typed it. */
export class ArgumentsError extends Error {}

/** Reads the command line. */
export function readArguments(args: readonly string[]): StressArguments {
  const { values } = parse(args)
  const { store = 'fake' } = values
  if (!storeKinds.includes(store)) {
    throw new ArgumentsError(`--store: expected one of ${storeKinds.join(', ')}, got ${store}`)
  }
  const nodes = readNumber('--nodes', values.nodes, 1) ?? (values.store === undefined ? undefined : 2)
  return {
    nodes,
    store: store as StoreKind,
    seed: readNumber('--seed', values.seed, 0) ?? 1,
    seconds: readNumber('--seconds', values.seconds, 1) ?? 20,
    episodes: readNumber('--episodes', values.episodes, 1),
    episode: readNumber('--episode', values.episode, 0),
    isHttp: values.http === true,
  }
}

function parse(args: readonly string[]): {
  values: {
    seed?: string
    seconds?: string
    episodes?: string
    episode?: string
    http?: boolean
    nodes?: string
    store?: string
  }
} {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string' },
        seconds: { type: 'string' },
        episodes: { type: 'string' },
        episode: { type: 'string' },
        http: { type: 'boolean' },
        nodes: { type: 'string' },
        store: { type: 'string' },
      },
    })
  } catch (error) {
    throw new ArgumentsError((error as Error).message)
  }
}

/** Reads a whole number; `undefined` if there is none. */
export function readNumber(flag: string, text: string | undefined, min: number): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= min) return value
  throw new ArgumentsError(`${flag}: expected a whole number of ${min} or more, got ${text}`)
}
