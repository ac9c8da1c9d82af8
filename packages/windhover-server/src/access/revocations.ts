import { randomBytes } from 'node:crypto'

import { WindhoverError } from 'windhover'
import type { State, StateListener } from 'windhover/store'

import {
  isAbout,
  isSameAddress,
  type KeptRevocation,
  type RevocableAct,
  type Revocation,
  revocationFields,
} from './revocation.ts'

/** How many there may be at once. Each is looked at by whoever it may be about, and stands in the memory of every node. */
export const maxRevocations = 10_000

const prefix = 'revocation:'

/** What the key of one that was ended before its time begins with, so that no node puts it back. */
const endedPrefix = 'revocation-ended:'

/** How long that is kept, in milliseconds: longer than a process that was cut off lives on, or its administrator sleeps. */
const endedTtlMs = 86_400_000

/** How long a node waits until it looks again for what a state has lost, in milliseconds. */
const lookAgainMs = 1_000

/** What revocations are made with. */
export interface RevocationsOptions {
  /** Where all nodes keep them. */
  readonly state: State
  /** Called for each one that is new to this node, so that it ends the streams that it is about. */
  readonly onRevoked: (revocation: Revocation) => void
  /** Called when the state had lost some, which this node put back. */
  readonly onRestored?: (count: number) => void
  /** Default: `Date.now`. */
  readonly now?: () => number
}

/**
 * What was taken back, on all nodes. A node knows all of them before it takes its first reader, however long it was away. They are
 * entries of the state that nodes share rather than messages, so that no history can forget one. What the state itself loses, the nodes
 * that know it put back.
 */
export class Revocations implements StateListener {
  readonly #state: State
  readonly #onRevoked: RevocationsOptions['onRevoked']
  readonly #onRestored: RevocationsOptions['onRestored']
  readonly #now: () => number
  readonly #kept = new Map<string, KeptRevocation>()
  /** Those that one subject or credential alone can be caught by, under it; all others under nothing. */
  readonly #index = new Map<string, Set<KeptRevocation>>()
  /** Those about an address and a channel. */
  readonly #addressed = new Set<KeptRevocation & { readonly address: string }>()
  #stop: (() => void) | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  constructor({ state, onRevoked, onRestored, now = Date.now }: RevocationsOptions) {
    this.#state = state
    this.#onRevoked = onRevoked
    this.#onRestored = onRestored
    this.#now = now
  }

  /** How many are known, those that have ended since included. */
  get size(): number {
    return this.#kept.size
  }

  /** Resolves once all that was revoked anywhere is known here. */
  async prepare(): Promise<void> {
    this.#stop = await this.#state.watch(prefix, this)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#stop?.()
  }

  /** Returns whether an act is revoked. Costs a look at those that are about its subject, its credential, or anybody. */
  isRevoked(act: RevocableAct): boolean {
    if (this.#kept.size === 0) return false
    const { subject, tokenId } = act.identity
    const nowMs = this.#now()
    for (const key of ['', subjectKey(subject), tokenKey(tokenId)]) {
      const found = key === undefined ? undefined : this.#index.get(key)
      if (found === undefined) continue
      for (const one of found) if (one.untilMs > nowMs && isAbout(one, act)) return true
    }
    return false
  }

  /** Returns whether there may be one about a channel and this address, so that the address is needed when the channel is known. */
  mayDependOn(address: string): boolean {
    for (const one of this.#addressed) if (isSameAddress(one.address, address)) return true
    return false
  }

  /**
   * Takes something back.
   *
   * @param untilMs - when it may be used again, in milliseconds since 1970.
   * @throws WindhoverError `unavailable` if there are {@link maxRevocations}, or the state cannot be reached; `invalid_option` for one
   *   that is about nothing.
   */
  async add(revocation: Revocation, untilMs: number): Promise<KeptRevocation> {
    if (revocationFields.every((name) => revocation[name] === undefined)) {
      throw new WindhoverError('invalid_option', `a revocation needs one of ${revocationFields.join(', ')}`)
    }
    if (this.#kept.size >= maxRevocations) {
      throw new WindhoverError(
        'unavailable',
        `there are ${maxRevocations} revocations, which is as many as there may be`,
      )
    }
    const createdAtMs = this.#now()
    const kept = { ...revocation, id: randomBytes(9).toString('base64url'), createdAtMs, untilMs }
    await this.#state.put(prefix + kept.id, JSON.stringify(kept), { ttlMs: Math.max(1, untilMs - createdAtMs) })
    // A state tells it when it can, and whoever was answered relies on it from now on.
    this.#take(kept)
    return kept
  }

  /** Ends a revocation; returns whether there was one. */
  async remove(id: string): Promise<boolean> {
    const kept = this.#kept.get(id)
    // Before it is gone, so that whoever misses it finds out why.
    if (kept !== undefined) {
      const ttlMs = Math.min(endedTtlMs, Math.max(1, kept.untilMs - this.#now()))
      await this.#state.put(endedPrefix + id, '', { ttlMs })
    }
    const wasThere = await this.#state.delete(prefix + id)
    this.#drop(id)
    return wasThere
  }

  /** The revocations in force, the newest first. */
  list(): KeptRevocation[] {
    const nowMs = this.#now()
    return [...this.#kept.values()]
      .filter(({ untilMs }) => untilMs > nowMs)
      .toSorted((one, other) => other.createdAtMs - one.createdAtMs)
  }

  onPut({ value }: { readonly value: string }): void {
    this.#take(JSON.parse(value) as KeptRevocation)
  }

  onDelete(key: string): void {
    this.#drop(key.slice(prefix.length))
  }

  /** All are told again. Until then the known ones hold, since a client that was let in between would stay. */
  onReset(): void {
    void this.#compare()
  }

  /** Drops what was ended while this node could not see it, and puts back what the state has lost. */
  async #compare(): Promise<void> {
    clearTimeout(this.#timer)
    try {
      const before = [...this.#kept.values()]
      const there = await this.#listIds(prefix)
      const missing = before.filter(({ id }) => !there.has(id))
      const ended = missing.length === 0 ? there : await this.#listIds(endedPrefix)
      const isOver = ({ id, untilMs }: KeptRevocation): boolean => ended.has(id) || untilMs <= this.#now()
      for (const one of missing.filter(isOver)) this.#drop(one.id)
      await this.#restore(missing.filter((one) => !isOver(one)))
    } catch {
      // It is away again. What is known holds until it can be asked.
      if (!this.#isClosed) this.#timer = setTimeout(() => void this.#compare(), lookAgainMs).unref()
    }
  }

  async #restore(lost: readonly KeptRevocation[]): Promise<void> {
    let count = 0
    for (const one of lost) {
      const ttlMs = Math.max(1, one.untilMs - this.#now())
      // oxlint-disable-next-line no-await-in-loop -- thousands at once would hold up what else the state is asked
      const isPut = await this.#state.put(prefix + one.id, JSON.stringify(one), { ttlMs, ifAbsent: true })
      if (isPut) count += 1
    }
    if (count > 0) this.#onRestored?.(count)
  }

  async #listIds(of: string): Promise<ReadonlySet<string>> {
    return new Set((await this.#state.list(of)).map(({ key }) => key.slice(of.length)))
  }

  #take(revocation: KeptRevocation): void {
    if (this.#kept.has(revocation.id)) return
    this.#kept.set(revocation.id, revocation)
    const key = keyOf(revocation)
    const found = this.#index.get(key)
    if (found === undefined) this.#index.set(key, new Set([revocation]))
    else found.add(revocation)
    if (isAddressed(revocation)) this.#addressed.add(revocation)
    this.#onRevoked(revocation)
  }

  #drop(id: string): void {
    const revocation = this.#kept.get(id)
    if (revocation === undefined) return
    this.#kept.delete(id)
    const key = keyOf(revocation)
    const found = this.#index.get(key)
    found?.delete(revocation)
    if (found?.size === 0) this.#index.delete(key)
    if (isAddressed(revocation)) this.#addressed.delete(revocation)
  }
}

function isAddressed(revocation: KeptRevocation): revocation is KeptRevocation & { readonly address: string } {
  return revocation.address !== undefined && revocation.channel !== undefined
}

function keyOf({ subject, tokenId }: Revocation): string {
  return subjectKey(subject) ?? tokenKey(tokenId) ?? ''
}

function subjectKey(subject: string | undefined): string | undefined {
  return subject === undefined ? undefined : `subject:${subject}`
}

function tokenKey(tokenId: string | undefined): string | undefined {
  return tokenId === undefined ? undefined : `token:${tokenId}`
}
