import type { StreamConfig, StreamInfo } from '@nats-io/jetstream'
import { WindhoverError } from 'windhover'
import { createEpoch } from 'windhover/store'

import { EmptiedWait } from './emptied-wait.ts'
import { commonConfig, type EndedEpoch, type EpochPointer, type FoundPointer, PointerStream } from './epoch-pointer.ts'
import { toToken } from './jetstream-options.ts'
import type { LiveLink } from './nats-link.ts'
import { hasCode, isUnheard, storeFailed, streamNotFound, wrongLastSequence } from './to-unavailable.ts'
import { untilHeard } from './until-heard.ts'

/** How often an epoch is judged again, since another one has begun meanwhile. */
const maxAttempts = 5
/** How many epochs that ended are remembered at most. */
const maxEarlier = 8
/** Not among the settings that the client knows to be changeable. */
const sealed: Partial<StreamConfig> = { sealed: true }

/** A stream that nobody names may be about to be named. A node that died before does not name it within this time. */
const leftoverMs = 60_000

/** What a node has seen of the current epoch, before it asks. */
export interface SeenEpoch {
  readonly epoch: string
  readonly lastSequence: number
  /** Finds out whether the offset of the newest message is known, if that has this sequence. */
  readonly knowsHeadAt: (sequence: number) => boolean
}

/** The epoch that counts, and its stream, which is as it was. */
export interface VerifiedEpoch {
  readonly pointer: EpochPointer
  readonly firstSequence: number
  readonly lastSequence: number
  readonly isEmpty: boolean
}

/** Settings of an {@link EpochKeeper}. */
export interface EpochKeeperOptions {
  readonly hub: string
  readonly replicas: number
  readonly trustRestarts: boolean
}

/**
 * Finds out whether the current epoch may go on, and begins another one if the server has lost something. The old
 * stream is sealed before, so that no late publish of another node lands in it.
 */
export class EpochKeeper {
  readonly pointer: PointerStream
  readonly #token: string
  readonly #options: EpochKeeperOptions
  readonly #emptiedWait = new EmptiedWait()

  constructor(options: EpochKeeperOptions) {
    this.#options = options
    this.#token = toToken(options.hub)
    this.pointer = new PointerStream(this.#token, options.replicas)
  }

  /** Returns the name of the stream of an epoch. */
  toStream(epoch: string): string {
    return `WH_${this.#token}_${epoch}`
  }

  /** Returns the subject to which the messages of an epoch are published. */
  toSubject(epoch: string): string {
    return `wh.${this.#token}.${epoch}`
  }

  /**
   * Returns the epoch that counts.
   *
   * @param seen - noted before the call: what a node reads meanwhile is not lost.
   * @param why - begins an epoch in place of the seen one, whatever is found.
   */
  async verify(live: LiveLink, seen: SeenEpoch | undefined, why?: string): Promise<VerifiedEpoch> {
    let begun: string | undefined
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const found = await this.#readPointer(live)
      const { pointer } = found
      if (pointer === undefined && begun !== undefined) return await this.#discardPointer(live, begun)
      const askedMs = performance.now()
      const info = pointer === undefined ? undefined : await this.findInfo(live, pointer.epoch)
      const reason =
        (pointer?.epoch === seen?.epoch ? why : undefined) ??
        this.#judge(live, pointer, info, seen) ??
        this.#judgeEmptied(pointer!, info!, seen, askedMs)
      if (reason === undefined) {
        const { first_seq: firstSequence, last_seq: lastSequence, messages } = info!.state
        return { pointer: pointer!, firstSequence, lastSequence, isEmpty: messages === 0 }
      }
      begun = await this.#begin(live, found, info)
    }
    throw new WindhoverError('unavailable', 'no epoch stays: other nodes begin one after the other')
  }

  /**
   * Removes a pointer that does not keep what is written to it. A server that makes a stream while it still removes
   * one of the same name may remove the files of both.
   */
  async #discardPointer(live: LiveLink, begun: string): Promise<never> {
    await live.manager.streams.delete(this.pointer.name)
    await this.remove(live, begun)
    throw new WindhoverError('unavailable', 'the pointer was not kept by the server, and is made again')
  }

  /** Returns what the server tells of the stream of an epoch, if there is one. */
  async findInfo(live: LiveLink, epoch: string): Promise<StreamInfo | undefined> {
    try {
      return await live.manager.streams.info(this.toStream(epoch))
    } catch (error) {
      if (hasCode(error, streamNotFound)) return undefined
      throw error
    }
  }

  /** Removes the stream of an epoch, unless it is gone. */
  async remove(live: LiveLink, epoch: string): Promise<void> {
    await live.manager.streams.delete(this.toStream(epoch)).catch((error: unknown) => {
      if (!hasCode(error, streamNotFound)) throw error
    })
  }

  /** Removes streams that the pointer does not name and that are too old to be on their way into it. */
  async reap(live: LiveLink, nowMs: number): Promise<void> {
    const epochs = await this.#listEpochs(live)
    const { pointer } = await this.#readPointer(live)
    if (pointer === undefined) return
    const named = new Set([pointer.epoch, ...pointer.earlier.map(({ epoch }) => epoch)])
    for (const epoch of epochs) {
      if (named.has(epoch)) continue
      const info = await this.findInfo(live, epoch)
      if (info !== undefined && Date.parse(info.created) < nowMs - leftoverMs) await this.remove(live, epoch)
    }
  }

  async #readPointer(live: LiveLink): Promise<FoundPointer> {
    try {
      return await this.pointer.read(live)
    } catch (error) {
      if (!hasCode(error, streamNotFound) && !isUnheard(error)) throw error
      await this.pointer.create(live)
      // Another node may have made it, and written to it by now.
      return await untilHeard(() => this.pointer.read(live))
    }
  }

  /** Returns why an epoch must end, if it must. */
  #judge(
    live: LiveLink,
    pointer: EpochPointer | undefined,
    info: StreamInfo | undefined,
    seen: SeenEpoch | undefined,
  ): string | undefined {
    if (pointer === undefined) return 'there is no pointer'
    if (pointer.v !== 1) {
      throw new WindhoverError('invalid_option', `the hub was written by a newer version (${String(pointer.v)})`)
    }
    if (info === undefined) return 'its stream is missing'
    if (info.created !== pointer.created) return 'its stream was made again'
    if (info.config.sealed) return 'its stream is sealed'
    if (this.#tellsLives && live.server.server_id !== pointer.serverId) return 'another life of the server'
    const hasMore = seen?.epoch === pointer.epoch && info.state.last_seq < seen.lastSequence
    return hasMore ? 'a node has seen more' : undefined
  }

  /**
   * Judges a stream that may have been emptied by hand. A node that does not know the newest offset waits for one that
   * does, and writes it into the stream. If there is none, the next offset is not known, and the epoch ends.
   */
  #judgeEmptied(
    { epoch }: EpochPointer,
    { created, state: { last_seq: last, messages } }: StreamInfo,
    seen: SeenEpoch | undefined,
    askedMs: number,
  ): string | undefined {
    const knowsHead = seen?.epoch === epoch && seen.knowsHeadAt(last)
    if (messages > 0 || last === 0 || knowsHead) return undefined
    if (this.#emptiedWait.isOver(created, last, askedMs)) return 'nobody knows where it stands'
    throw new WindhoverError('unavailable', 'the stream was emptied; a node that knows its newest offset is awaited')
  }

  /** Whether a start of the server ends an epoch. A quorum outlives the start of one of its servers. */
  get #tellsLives(): boolean {
    return this.#options.replicas === 1 && !this.#options.trustRestarts
  }

  /** Begins an epoch; returns its name. If another node was faster, its stream is thrown away. */
  async #begin(
    live: LiveLink,
    { pointer, sequence }: FoundPointer,
    info: StreamInfo | undefined,
  ): Promise<string | undefined> {
    const earlier = pointer === undefined ? await this.#sealAll(live) : []
    if (earlier === undefined) return undefined
    for (const ended of pointer?.earlier ?? []) {
      if ((await this.findInfo(live, ended.epoch)) !== undefined) earlier.push(ended)
    }
    if (pointer !== undefined && info !== undefined) {
      const lastSequence = await this.#seal(live, pointer.epoch)
      if (lastSequence !== undefined) earlier.push({ epoch: pointer.epoch, lastSequence })
    }
    const epoch = createEpoch()
    const { created } = await live.manager.streams.add({
      ...commonConfig,
      name: this.toStream(epoch),
      subjects: [this.toSubject(epoch)],
      num_replicas: this.#options.replicas,
    })
    const next: EpochPointer = {
      v: 1,
      epoch,
      created,
      serverId: live.server.server_id,
      earlier: earlier.slice(-maxEarlier),
    }
    try {
      await this.pointer.move(live, next, sequence)
      return epoch
    } catch (error) {
      if (hasCode(error, storeFailed) && sequence === 0) return await this.#discardPointer(live, epoch)
      if (!hasCode(error, ...wrongLastSequence)) throw error
      await this.remove(live, epoch)
      return undefined
    }
  }

  /** Lets nothing more into a stream; returns the sequence of its last message. */
  async #seal(live: LiveLink, epoch: string): Promise<number | undefined> {
    const info = await this.findInfo(live, epoch)
    if (info === undefined || info.config.sealed) return info?.state.last_seq
    await live.manager.streams.update(this.toStream(epoch), sealed)
    return (await this.findInfo(live, epoch))?.state.last_seq
  }

  /**
   * Seals whatever a lost pointer may have named, oldest first. Nothing is sealed, and nothing returned, if there is
   * a pointer by now: what was written meanwhile is of the epoch that another node has begun.
   */
  async #sealAll(live: LiveLink): Promise<EndedEpoch[] | undefined> {
    const found: { readonly epoch: string; readonly created: string }[] = []
    for (const epoch of await this.#listEpochs(live)) {
      const info = await this.findInfo(live, epoch)
      // An empty one may be on its way into the pointer. A node writes to none before the pointer names it.
      if (info !== undefined && info.state.last_seq > 0) found.push({ epoch, created: info.created })
    }
    if (found.length > 0 && (await this.pointer.read(live)).pointer !== undefined) return undefined
    const ended: EndedEpoch[] = []
    for (const { epoch } of found.toSorted((a, b) => (a.created < b.created ? -1 : 1))) {
      const lastSequence = await this.#seal(live, epoch)
      if (lastSequence !== undefined) ended.push({ epoch, lastSequence })
    }
    return ended
  }

  async #listEpochs({ manager }: LiveLink): Promise<string[]> {
    const prefix = this.toStream('')
    const epochs: string[] = []
    for await (const name of manager.streams.names(this.toSubject('*'))) {
      const epoch = name.slice(prefix.length)
      if (name.startsWith(prefix) && /^[0-9a-f]{16}$/.test(epoch)) epochs.push(epoch)
    }
    return epochs
  }
}
