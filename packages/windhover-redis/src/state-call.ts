import type { StateEntry } from 'windhover/store'

import type { RedisConnection } from './redis-connection.ts'
import { RedisScript } from './redis-script.ts'
import type { NeededRights } from './server-rights.ts'
import { stateScript } from './state-script.ts'

/** What the script of a state does: beside ending entries whose time is over, which it does each time. */
export type StateAct =
  | readonly ['put', key: string, value: string, ttlMs: string, ifAbsent: string]
  | readonly ['delete', key: string]
  | readonly ['list', prefix: string]
  | readonly ['look']

/** The script's answer. */
export interface StateAnswer {
  /** Where the changes stand after it. */
  readonly place: ChangePlace
  /** Milliseconds until the next entry ends; -1 if none does. */
  readonly nextEndMs: number
  /** Whether the entry was put, or was there. */
  readonly isDone: boolean
  /** The entries of a list, in no order. */
  readonly entries: readonly StateEntry[]
}

/** A place between two changes. */
export interface ChangePlace {
  readonly generation: string
  readonly number: number
}

const script = new RedisScript(stateScript)

/** Calls the script of a state, and remembers what this node has seen. A server that has less has lost the rest. */
export class StateCall {
  readonly #connection: RedisConnection
  readonly #keys: ReturnType<typeof stateKeys>
  /** The stream of changes. */
  readonly changes: string
  #seen: ChangePlace = { generation: '0', number: 0 }

  constructor(connection: RedisConnection, hub: string) {
    this.#connection = connection
    this.#keys = stateKeys(hub)
    this.changes = this.#keys[2]
  }

  async run(act: StateAct): Promise<StateAnswer> {
    const { generation, number } = this.#seen
    const call = [String(this.#keys.length), ...this.#keys, generation, String(number), ...act]
    const answer = await script.run(this.#connection, () => call)
    const [nextGeneration, nextNumber, nextEndMs, isDone, ...rest] = answer as [string, string, string, number]
    const place = { generation: nextGeneration, number: Number(nextNumber) }
    this.note(place)
    return { place, nextEndMs: Number(nextEndMs), isDone: isDone === 1, entries: toEntries(rest) }
  }

  /** Notes what this node has seen. */
  note(place: ChangePlace): void {
    if (isAfter(place, this.#seen)) this.#seen = place
  }
}

/** Names the entries, their ends, the changes and the facts of a state. One hash tag keeps them together in a cluster. */
function stateKeys(hub: string): readonly [entries: string, ends: string, changes: string, facts: string] {
  const prefix = `wh:{${hub}}:`
  return [`${prefix}n`, `${prefix}x`, `${prefix}c`, `${prefix}g`]
}

/** Finds out whether a place comes after another one. */
export function isAfter(one: ChangePlace, other: ChangePlace): boolean {
  if (one.generation !== other.generation) return Number(one.generation) > Number(other.generation)
  return one.number > other.number
}

/** Returns the rights that a state needs. */
export function toStateRights(hub: string): NeededRights {
  const [entries, ends, changes, facts] = stateKeys(hub)
  const spare = `wh:{${hub}}:-`
  const commands =
    '+info +eval +evalsha +time +exists +hdel +hexists +hget +hgetall +hlen +hmget +hset +xadd +xinfo|stream +xread +zadd +zrange +zrangebyscore +zrem +zscore'
  return {
    rule: `~wh:{${hub}}:* ${commands}`,
    trials: [
      ['INFO', 'server'],
      ['TIME'],
      ['EXISTS', spare],
      ['HMGET', spare, 'n'],
      ['HEXISTS', spare, 'n'],
      ['HGETALL', spare],
      ['HLEN', spare],
      ['HSET', spare, 'n', ''],
      ['HDEL', spare, 'n'],
      ['XADD', spare, 'NOMKSTREAM', '*', 'n', ''],
      ['XINFO', 'STREAM', spare],
      ['XREAD', 'COUNT', '1', 'STREAMS', spare, '$'],
      ['ZADD', spare, 'XX', '1', 'n'],
      ['ZRANGE', spare, '0', '0'],
      ['ZRANGEBYSCORE', spare, '0', '0'],
      ['ZREM', spare, 'n'],
      ['ZSCORE', spare, 'n'],
    ],
    keyTrials: [
      [entries, ['HGET', entries, 'n']],
      [ends, ['ZSCORE', ends, 'n']],
      [changes, ['XINFO', 'STREAM', changes]],
      [facts, ['HGET', facts, 'n']],
    ],
  }
}

function toEntries(fields: readonly string[]): StateEntry[] {
  const entries: StateEntry[] = []
  for (let n = 0; n < fields.length; n += 2) entries.push({ key: fields[n]!, value: fields[n + 1]! })
  return entries
}
