import { createHash } from 'node:crypto'

import { createClient } from '@redis/client'
import type { StoreDraft } from 'windhover/store'

import { encodeData } from '../load/message.ts'
import { type MeasuredStore, measuredHistory } from './measured-store.ts'

/** Opens a store in Redis that notes how many messages each call of its script has. Its control calls the script alone, by the same client. */
export async function openMeasuredRedis(library: string, url: string, hub: string): Promise<MeasuredStore> {
  const folder = `${library}/../windhover-redis/dist`
  const { createRedisStore } = (await import(`${folder}/index.js`)) as typeof import('windhover-redis')
  // What is not exported: as it was built.
  const { AppendCall, toArguments } = (await import(
    `${folder}/append-call.js`
  )) as typeof import('../../../packages/windhover-redis/dist/append-call.js')
  const { appendScript } = (await import(
    `${folder}/append-script.js`
  )) as typeof import('../../../packages/windhover-redis/dist/append-script.js')
  const batches: number[] = []
  const control = new BareScript(url, appendScript, toArguments)
  // oxlint-disable-next-line typescript/unbound-method -- each call below has its own `this`
  const run = AppendCall.prototype.run
  AppendCall.prototype.run = function note(drafts) {
    // Without drafts it is a probe.
    if (drafts.length > 0) batches.push(drafts.length)
    return run.call(this, drafts)
  }
  return {
    store: createRedisStore({ url, hub, history: measuredHistory }),
    batches,
    runControl: (sizes) => control.run(sizes),
  }
}

/** The script of the store, called for a stream of its own that is as long as that of the store. */
class BareScript {
  readonly #client: ReturnType<typeof createClient>
  readonly #script: string
  readonly #toArguments: (draft: StoreDraft) => string[]
  #head: readonly string[] | undefined

  constructor(url: string, script: string, toArguments: (draft: StoreDraft) => string[]) {
    this.#client = createClient({ url })
    this.#script = script
    this.#toArguments = toArguments
  }

  /** Calls it once for each size, one after the other, as the store has one call on its way. */
  async run(sizes: readonly number[]): Promise<void> {
    this.#head ??= await this.#prepare()
    const data = encodeData({ publisher: 0, sequence: 0, sentUs: 0 }, 100)
    const words = this.#toArguments({ channel: 'broadcast', event: 'message', data })
    for (const size of sizes) {
      const drafts = Array.from({ length: size }, () => words)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await this.#client.sendCommand([...this.#head, ...drafts.flat()])
    }
  }

  /** Connects, and returns what each call begins with. */
  async #prepare(): Promise<readonly string[]> {
    await this.#client.connect()
    await this.#client.sendCommand(['SCRIPT', 'LOAD', this.#script])
    const hash = createHash('sha1').update(this.#script).digest('hex')
    const keys = ['s', 'm', 'i'].map((name) => `wh:{control}:${name}`)
    const bounds = [String(measuredHistory.maxMessages), String(measuredHistory.maxBytes), '0']
    return ['EVALSHA', hash, '3', ...keys, 'fedcba9876543210', ...bounds, '0', '0']
  }
}
