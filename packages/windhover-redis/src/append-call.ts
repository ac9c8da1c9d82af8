import type { Position } from 'windhover'
import { createEpoch, nameIdempotency, type StoreBounds, type StoreDraft, type Stored } from 'windhover/store'

import { appendScript } from './append-script.ts'
import type { RedisConnection } from './redis-connection.ts'
import { RedisScript } from './redis-script.ts'
import { type SeenEpoch, SeenEpochs } from './seen-epochs.ts'
import type { StoreKeys } from './store-keys.ts'

/** What a store keeps, and what it may believe. */
export interface AppendRules {
  readonly bounds: StoreBounds
  /** Whether another life of the server is no reason for a new epoch. */
  readonly trustRestarts: boolean
}

/** The script's answer. */
export interface AppendAnswer {
  readonly epoch: string
  readonly generation: string
  readonly head: number
  /** Given by a probe only. */
  readonly oldest: number
  /** When the drafts were stored, by the clock of the server. */
  readonly timeMs: number
  readonly stored: readonly Stored[]
}

const script = new RedisScript(appendScript)

/** Calls the script, and remembers what this node has seen. A server that has less has lost the rest. */
export class AppendCall {
  readonly #connection: RedisConnection
  readonly #keys: StoreKeys
  readonly #bounds: readonly string[]
  readonly #trust: string
  readonly #seen = new SeenEpochs()

  constructor(connection: RedisConnection, keys: StoreKeys, { bounds, trustRestarts }: AppendRules) {
    this.#connection = connection
    this.#keys = keys
    this.#trust = trustRestarts ? '1' : ''
    const { maxMessages, maxBytes, maxAgeMs } = bounds
    const toText = (bound: number): string => (bound === Infinity ? '1e300' : String(bound))
    this.#bounds = [toText(maxMessages), toText(maxBytes), maxAgeMs === Infinity ? '0' : String(maxAgeMs)]
  }

  /** Notes what this node has seen. */
  note(generation: string, head: number): void {
    this.#seen.note(generation, head)
  }

  /** Stores drafts; an empty list is a probe. */
  async run(drafts: readonly StoreDraft[]): Promise<AppendAnswer> {
    const { stream, state, idempotency } = this.#keys
    let seen: readonly SeenEpoch[] = []
    const answer = await script.run(this.#connection, () => {
      seen = this.#seen.list()
      const own = [createEpoch(), ...this.#bounds, toReport(seen), this.#trust]
      return ['3', stream, state, idempotency, ...own, ...drafts.flatMap(toArguments)]
    })
    const [epoch, generation, head, oldest, , life, timeMs, ...duplicates] = answer as string[]
    this.#seen.note(generation!, Number(head), life!)
    this.#seen.settle(seen, generation!)
    return {
      epoch: epoch!,
      generation: generation!,
      head: Number(head),
      oldest: Number(oldest),
      timeMs: Number(timeMs),
      stored: listStored(drafts.length, { epoch: epoch!, offset: Number(head) }, duplicates),
    }
  }
}

function toReport(seen: readonly SeenEpoch[]): string {
  const nowMs = performance.now()
  return seen
    .map(({ generation, head, life, atMs }) => `${generation} ${head} ${life} ${Math.floor(nowMs - atMs)}`)
    .join(';')
}

/** Returns a draft as the script takes it. */
export function toArguments({
  idempotency,
  channel,
  event,
  data,
  id = '',
  key = '',
  retryMs,
  meta,
}: StoreDraft): string[] {
  // Most have no more, and Redis would take as long for each that is empty as for another.
  const isPlain = idempotency === undefined && id === '' && key === '' && retryMs === undefined && meta === undefined
  if (isPlain) return ['', channel, event, data]
  const name = idempotency === undefined ? '' : nameIdempotency(idempotency)
  const retry = retryMs === undefined ? '' : String(retryMs)
  const facts = meta === undefined ? '' : JSON.stringify(meta)
  return ['+', channel, event, data, name, id, key, retry, idempotency?.fingerprint ?? '', facts]
}

/** Lists what became of each draft: the last offsets up to the head are theirs, except for those of duplicates. */
function listStored(count: number, { epoch, offset: head }: Position, duplicates: readonly string[]): Stored[] {
  const stored: Stored[] = []
  let offset = head - count + duplicates.length / 2
  let next = 0
  for (let draft = 0; draft < count; draft += 1) {
    if (next < duplicates.length && Number(duplicates[next]) === draft) {
      stored.push(readDuplicate(duplicates[next + 1]!))
      next += 2
    } else stored.push({ position: { epoch, offset: (offset += 1) }, isDuplicate: false })
  }
  return stored
}

function readDuplicate(text: string): Stored {
  const [epoch, offset, fingerprint] = text.split('.') as [string, string, string]
  return { position: { epoch, offset: Number(offset) }, isDuplicate: true, fingerprint }
}
