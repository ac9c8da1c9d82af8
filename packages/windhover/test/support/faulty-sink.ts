import type { SinkListener } from '../../src/connection/sink.ts'
import type { Chunk } from '../../src/chunk.ts'
import { FakeSink } from './fake-sink.ts'

/** What of a sink can throw. */
export const sinkMembers = ['attach', 'write', 'pendingBytes', 'close', 'destroy'] as const

/** What a {@link FaultySink} throws. */
export class SinkFault extends Error {}

/** A sink of which chosen members throw from a chosen call on. */
export class FaultySink extends FakeSink {
  readonly #members: readonly (typeof sinkMembers)[number][]
  #calls: number

  /** @param goodCalls - how many calls of these members go well before. */
  constructor(members: readonly (typeof sinkMembers)[number][], goodCalls = 0) {
    super()
    this.#members = members
    this.#calls = goodCalls
    // As an accessor, since the parent's field would hide one of this class.
    let pendingBytes = 0
    Object.defineProperty(this, 'pendingBytes', {
      get: () => {
        this.#may('pendingBytes')
        return pendingBytes
      },
      set: (bytes: number) => {
        pendingBytes = bytes
      },
    })
  }

  override attach(listener: SinkListener): void {
    this.#may('attach')
    super.attach(listener)
  }

  override write(chunk: Chunk): boolean {
    this.#may('write')
    return super.write(chunk)
  }

  override close(last: Chunk): void {
    this.#may('close')
    super.close(last)
  }

  override destroy(): void {
    this.#may('destroy')
    super.destroy()
  }

  #may(member: (typeof sinkMembers)[number]): void {
    if (!this.#members?.includes(member)) return
    this.#calls -= 1
    if (this.#calls < 0) throw new SinkFault(member)
  }
}
