import type { Stamp } from '../load/message.ts'
import type { MeasuredStore } from './measured-store.ts'
import type { PublishAnswer, PublishOrder } from './store-orders.ts'

/** Publishers in a closed loop, and afterwards the same appends by the control of their store. */
export class ClosedAppends {
  readonly #measured: MeasuredStore | undefined
  readonly #send: (stamp: Stamp) => Promise<unknown>
  /** What the control does again. */
  #last = { messages: 0, batches: [] as readonly number[] }

  constructor(measured: MeasuredStore | undefined, send: (stamp: Stamp) => Promise<unknown>) {
    this.#measured = measured
    this.#send = send
  }

  async publish({ publishers, ms }: PublishOrder): Promise<PublishAnswer> {
    this.#measured?.batches.splice(0)
    let messages = 0
    const spent = await measure(async () => {
      const endMs = performance.now() + ms
      const run = async (publisher: number): Promise<void> => {
        for (let sequence = 0; performance.now() < endMs; sequence += 1) {
          // oxlint-disable-next-line no-await-in-loop -- a closed loop
          await this.#send({ publisher, sequence, sentUs: 0 })
          messages += 1
        }
      }
      await Promise.all(Array.from({ length: publishers }, (_, index) => run(index)))
    })
    const batches = [...(this.#measured?.batches ?? [])]
    this.#last = { messages, batches }
    return { ...spent, messages, batches: batches.length }
  }

  async control(): Promise<PublishAnswer> {
    const { messages, batches } = this.#last
    const runControl = this.#measured?.runControl
    if (runControl === undefined) throw new Error('nothing is set beside this store')
    return { ...(await measure(() => runControl(batches))), messages, batches: batches.length }
  }
}

async function measure(work: () => Promise<void>): Promise<{ readonly seconds: number; readonly cpuMs: number }> {
  const fromMs = performance.now()
  const from = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(from)
  return { seconds: (performance.now() - fromMs) / 1000, cpuMs: (user + system) / 1000 }
}
