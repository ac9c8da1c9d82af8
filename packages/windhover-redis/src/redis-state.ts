import { WindhoverError } from 'windhover'
import { checkHubName, maxStateValueBytes, type State, type StateEntry, type StateListener } from 'windhover/store'

import { checkServerFacts } from './check-server-facts.ts'
import { FirstContact } from './first-contact.ts'
import { RedisConnection } from './redis-connection.ts'
import { type RedisSourceOptions, toRedisSource } from './redis-source.ts'
import { type StateAct, type StateAnswer, StateCall, toStateRights } from './state-call.ts'
import { StateWatches } from './state-watches.ts'

/** Settings of a state in Redis. */
export interface RedisStateOptions extends RedisSourceOptions {
  /** Names the state: nodes with the same name share it. A store of the same name has nothing to do with it. */
  readonly hub: string
}

/**
 * Creates a state in Redis 7 or newer, with two connections: one for calls, one for a blocked read. Times are by the
 * clock of Redis. Watchers are told everything again if changes may have been missed: after a loss of the server, and
 * after an absence during more than a thousand changes.
 *
 * A server that cannot be used is refused by the first call, as a store refuses it.
 *
 * @throws WindhoverError `invalid_option` for a hub or an address that is not allowed.
 */
export function createRedisState(options: RedisStateOptions): State {
  return new RedisState(options)
}

/** How often a server that was refused is judged again. */
const judgeMs = 1_000

class RedisState implements State {
  readonly #calling: RedisConnection
  readonly #reading: RedisConnection
  readonly #contact: FirstContact
  readonly #call: StateCall
  readonly #watches: StateWatches
  readonly #judging: ReturnType<typeof setInterval>
  #isClosed = false

  constructor({ hub, ...source }: RedisStateOptions) {
    checkHubName(hub)
    const find = toRedisSource(source)
    this.#calling = new RedisConnection(find, 'append', () => void this.#onChange())
    this.#reading = new RedisConnection(find, 'follow', () => this.#watches.wake())
    this.#call = new StateCall(this.#calling, hub)
    this.#watches = new StateWatches(this.#call, this.#reading)
    this.#contact = new FirstContact({
      connection: this.#calling,
      checkFacts: checkServerFacts,
      probe: () => this.#call.run(['look']),
      rights: toStateRights(hub),
    })
    // A server that was refused may have been set right without a change of connection.
    this.#judging = setInterval(() => this.#contact.isRefused && void this.#onChange(), judgeMs)
  }

  async put(
    key: string,
    value: string,
    { ifAbsent = false, ttlMs = Infinity }: { readonly ifAbsent?: boolean; readonly ttlMs?: number } = {},
  ): Promise<boolean> {
    if (Buffer.byteLength(value) > maxStateValueBytes) {
      throw new WindhoverError('too_large', `a value may have ${maxStateValueBytes} bytes`)
    }
    const answer = await this.#run(['put', key, value, ttlMs === Infinity ? '' : String(ttlMs), ifAbsent ? '1' : ''])
    return answer.isDone
  }

  async delete(key: string): Promise<boolean> {
    return (await this.#run(['delete', key])).isDone
  }

  async list(prefix: string): Promise<readonly StateEntry[]> {
    const { entries } = await this.#run(['list', prefix])
    return entries.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  }

  async watch(prefix: string, listener: StateListener): Promise<() => void> {
    await this.#reach()
    try {
      return await this.#watches.add(prefix, listener)
    } catch (error) {
      throw this.#isClosed ? closedError() : error
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#judging)
    this.#watches.close()
    this.#calling.close()
    this.#reading.close()
    this.#contact.end()
  }

  async #run(act: StateAct): Promise<StateAnswer> {
    await this.#reach()
    return this.#call.run(act)
  }

  async #reach(): Promise<void> {
    if (!this.#isClosed) await this.#contact.made()
    if (this.#isClosed) throw closedError()
  }

  async #onChange(): Promise<void> {
    if (this.#isClosed) return
    await this.#contact.attempt()
    this.#watches.wake()
  }
}

function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the state is closed')
}
