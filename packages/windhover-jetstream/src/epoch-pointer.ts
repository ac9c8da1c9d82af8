import { DiscardPolicy, RetentionPolicy, StorageType, type StreamConfig } from '@nats-io/jetstream'

import { findLast } from './find-last.ts'
import { measureClock } from './measure-clock.ts'
import type { LiveLink } from './nats-link.ts'
import { untilHeard } from './until-heard.ts'

/** An epoch that has ended, and whose messages may still be kept. */
export interface EndedEpoch {
  readonly epoch: string
  /** The sequence of the last message of its stream. */
  readonly lastSequence: number
}

/** The epoch that counts, with what its stream was when it began. */
export interface EpochPointer {
  readonly v: 1
  readonly epoch: string
  /** When its stream was made, by the server. A stream that was made again has another time. */
  readonly created: string
  /** The server that keeps the only copy. It has another name after each start. */
  readonly serverId: string
  /** Oldest first. */
  readonly earlier: readonly EndedEpoch[]
}

/** A pointer that was read. */
export interface FoundPointer {
  readonly pointer: EpochPointer | undefined
  /** Its sequence, for the next compare-and-set; 0 if there is none. */
  readonly sequence: number
}

const decoder = new TextDecoder()

/** Settings that all streams of this package share. */
export const commonConfig: Pick<StreamConfig, 'retention' | 'storage' | 'discard' | 'deny_delete' | 'allow_direct'> = {
  retention: RetentionPolicy.Limits,
  storage: StorageType.File,
  discard: DiscardPolicy.Old,
  deny_delete: true,
  allow_direct: true,
}

/**
 * The one place that says which epoch counts: the last message of a subject, which moves by compare-and-set.
 * Of nodes that begin an epoch at the same time one succeeds.
 */
export class PointerStream {
  readonly name: string
  readonly #replicas: number
  readonly #epoch: string
  readonly #probe: string

  constructor(token: string, replicas: number) {
    this.name = `WHP_${token}`
    this.#replicas = replicas
    this.#epoch = `whp.${token}.epoch`
    this.#probe = `whp.${token}.probe`
  }

  /** Makes the stream, unless it is there. */
  async create({ manager }: LiveLink): Promise<void> {
    await manager.streams.add({
      ...commonConfig,
      name: this.name,
      subjects: [this.#epoch, this.#probe],
      num_replicas: this.#replicas,
      max_msgs_per_subject: 1,
    })
  }

  /** @throws JetStreamApiError if there is no such stream. */
  async read(live: LiveLink): Promise<FoundPointer> {
    const isReadable = !mayEndItself(live) || (await live.manager.streams.info(this.name)).state.last_seq > 0
    const found = isReadable ? await findLast(live, this.name, this.#epoch) : undefined
    if (found === undefined) return { pointer: undefined, sequence: 0 }
    return { pointer: JSON.parse(decoder.decode(found.data)) as EpochPointer, sequence: found.sequence }
  }

  /** @throws JetStreamApiError if it is not what it was under that sequence. */
  async move(live: LiveLink, pointer: EpochPointer, sequence: number): Promise<void> {
    const expect = { streamName: this.name, lastSubjectSequence: sequence }
    await untilHeard(() => live.client.publish(this.#epoch, JSON.stringify(pointer), { expect }))
  }

  /**
   * Writes beside the pointer, as an append would be written.
   *
   * @returns how far the clock of the server is ahead of ours, in milliseconds.
   */
  async write(live: LiveLink): Promise<number> {
    return await measureClock(live, this.name, this.#probe)
  }
}

/** Returns whether a server ends itself if it is asked for a message of a stream that another node makes at that moment. */
function mayEndItself({ server }: LiveLink): boolean {
  return server.version.startsWith('2.9.')
}
