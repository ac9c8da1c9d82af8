import { Leases } from '../access/leases.ts'
import { AddressLimit, toPlainAddress } from '../connection/address-limit.ts'
import type { Reader, ReaderIdentity } from '../fanout/reader.ts'
import type { JoinRequest } from './hub.ts'
import { Principals } from './principals.ts'
import { createReaderTest, type ReaderFilter } from './reader-filter.ts'
import { SubjectIndex } from './subject-index.ts'

/** Options of a {@link Roster}. */
export interface RosterOptions {
  /** The number of readers that one address may have; Infinity for no limit. */
  readonly maxReadersPerAddress: number
  /** Returns all readers, in the order in which they joined. */
  readonly readers: () => Iterable<Reader>
  /** Called with a reader that has to be ended, since another has taken its lease over. */
  readonly onOvertaken: (reader: Reader) => void
  /** Called with what the start or the end of a lease throws. */
  readonly onError: (error: unknown, reader: Reader) => void
}

/**
 * Knows who is connected to a hub: how many of each stream and address, whose they are, and who has which lease. Moving
 * messages needs none of it.
 */
export class Roster {
  readonly #options: RosterOptions
  readonly #addresses: AddressLimit
  readonly #principals = new Principals()
  readonly #subjects = new SubjectIndex()
  readonly #leases = new Leases<Reader>()
  readonly #streamCounts = new Map<string, number>()
  /** Readers that were sent away; the last of many is told so some time later. */
  readonly #kicked = new Set<Reader>()
  #joined = 0

  constructor(options: RosterOptions) {
    this.#options = options
    this.#addresses = new AddressLimit(options.maxReadersPerAddress)
  }

  /** Whether readers are limited by address. */
  get limitsAddresses(): boolean {
    return this.#addresses.isLimited
  }

  /** Changes the number of readers that one address may have; Infinity for no limit. */
  limitAddresses(max: number): void {
    this.#addresses.limit(max)
  }

  /** The number of readers by the path of their stream. */
  get streamCounts(): ReadonlyMap<string, number> {
    return this.#streamCounts
  }

  /** Returns the key under which an address is counted; `undefined` for one that is not limited. */
  addressKeyOf(address: string | undefined): string | undefined {
    return this.#addresses.keyOf(address)
  }

  /** Returns whether an address may have one reader more, by its key. */
  hasRoom(addressKey: string | undefined): boolean {
    return this.#addresses.hasRoom(addressKey)
  }

  /** Makes the identity of a reader that is about to join. Keeps nothing of the request. */
  identify(
    { path, address, identity }: JoinRequest,
    keepAliveMs: number,
    addressKey: string | undefined,
  ): ReaderIdentity {
    return {
      clientId: crypto.randomUUID().replaceAll('-', ''),
      path,
      keepAliveMs,
      addressKey,
      who: identity === undefined ? undefined : this.#principals.find(identity),
      lease: identity?.lease?.id,
      address: address === undefined ? undefined : toPlainAddress(address),
      connectedAtMs: Date.now(),
      number: (this.#joined += 1),
    }
  }

  /** Notes that a reader has joined, with the lease that it brought. */
  add(reader: Reader, lease: NonNullable<JoinRequest['identity']>['lease']): void {
    const { path, addressKey, who } = reader.identity
    this.#addresses.add(addressKey)
    this.#principals.add(who)
    this.#subjects.add(reader)
    this.#streamCounts.set(path, (this.#streamCounts.get(path) ?? 0) + 1)
    if (lease === undefined) return
    const before = this.#leases.take(lease, reader, (error) => this.#options.onError(error, reader))
    if (before !== undefined) this.#options.onOvertaken(before)
  }

  /** Notes that a reader is gone. Never throws. */
  remove(reader: Reader): void {
    const { path, addressKey, who, lease } = reader.identity
    this.#addresses.remove(addressKey)
    this.#principals.remove(who)
    this.#subjects.remove(reader)
    this.#kicked.delete(reader)
    const count = (this.#streamCounts.get(path) ?? 0) - 1
    if (count > 0) this.#streamCounts.set(path, count)
    else this.#streamCounts.delete(path)
    if (lease !== undefined) this.#leases.end(lease, reader, (error) => this.#options.onError(error, reader))
  }

  /** All readers, in the order in which they joined. */
  get all(): Iterable<Reader> {
    return this.#options.readers()
  }

  /** Returns the readers of a subject, in the order in which they joined. */
  ofSubject(subject: string): Iterable<Reader> {
    return this.#subjects.of(subject)
  }

  /** Returns the number of readers of a subject. */
  countSubject(subject: string): number {
    return this.#subjects.count(subject)
  }

  /** Returns the readers that a filter chooses and whose streams go on. From now on they count as sent away. */
  sendAway(filter: ReaderFilter): readonly Reader[] {
    const matches = createReaderTest(filter)
    const chosen: Reader[] = []
    for (const reader of this.#candidates(filter)) {
      if (!this.isLeaving(reader) && matches(reader)) chosen.push(reader)
    }
    for (const reader of chosen) this.#kicked.add(reader)
    return chosen
  }

  /** Whether the stream of a reader has ended, or is about to. */
  isLeaving(reader: Reader): boolean {
    return reader.ending !== undefined || this.#kicked.has(reader)
  }

  /** The number of things that it holds, for tests: nothing once the last reader is gone. */
  get size(): number {
    const held = [this.#addresses, this.#principals, this.#subjects, this.#leases, this.#streamCounts, this.#kicked]
    return held.reduce((sum, { size }) => sum + size, 0)
  }

  #candidates({ subject, lease }: ReaderFilter): Iterable<Reader> {
    if (lease !== undefined) {
      const holder = this.#leases.holderOf(lease)
      return holder === undefined ? [] : [holder]
    }
    return subject === undefined ? this.#options.readers() : this.#subjects.of(subject)
  }
}
