import { createHash, randomBytes } from 'node:crypto'

import {
  type AccessRefusal,
  type AccessRequest,
  type Authenticated,
  type Grant,
  type Identity,
  WindhoverError,
} from 'windhover'
import { expired } from 'windhover/adapter'
import type { State, StateListener } from 'windhover/store'

import { originOf } from './credential-origin.ts'
import { unreachable } from './refusals.ts'

/** How many tickets may be out at once on all nodes. */
export const maxTickets = 50_000

/** The longest life of a ticket, however long the credential behind it lives: RFC 9700, section 2.2.1, wants short ones. */
export const maxTicketAgeMs = 3_600_000

/** How long a ticket that is over is still known as such, so that its client is told that it is over rather than wrong. */
const afterlifeMs = 600_000

const prefix = 'ticket:'

/** A ticket as it is handed out: 32 random bytes. */
const form = /^[\w-]{43}$/

/** How many unknown tickets are looked for at once: each costs the state a look at all that it has. */
const maxLooks = 16

/** What tickets are made with. */
export interface TicketsOptions {
  /** Where all nodes keep them. */
  readonly state: State
  /** Whether other nodes hand out tickets, too, of which this one may not have heard yet. Default: false. */
  readonly isShared?: boolean
  /** Within how many milliseconds a ticket must be opened. */
  readonly ttlMs: number
  /** How long after its stream ended a ticket resumes it, in milliseconds. */
  readonly resumeMs: number
  /** Called when a ticket was opened on another node, so that its stream here ends. */
  readonly onTaken: (leaseId: string) => void
  /** Called when the state did not take what became of a ticket. */
  readonly onError: (error: unknown) => void
  /** Default: `Date.now`. */
  readonly now?: () => number
}

/** A ticket as it is handed out, which nothing keeps. */
export interface Ticket {
  readonly ticket: string
  /** When its stream ends at the latest, in milliseconds since 1970. */
  readonly expiresAtMs: number
  /** Until when it has to be opened, in milliseconds since 1970. */
  readonly openBeforeMs: number
}

/** What is kept of a ticket. */
interface Lease {
  /** Where the identity came from that took it; `undefined` for a hook's. */
  readonly origin?: string | undefined
  /** When it was made, in milliseconds since 1970. */
  readonly createdAtMs?: number
  readonly identity: Pick<Identity, 'subject' | 'tokenId' | 'issuedAtMs'>
  readonly grants: readonly Grant[]
  readonly openBeforeMs: number
  readonly deadlineMs: number
  /** The stream that has it, by a name of that stream's own; `undefined` before the first. */
  readonly holder?: string
  /** How many streams have had it, so that one that had it late is told from one that ended late. */
  readonly holderCount?: number
  /** When its stream ended, in milliseconds since 1970; `undefined` while it lives. */
  readonly endedAtMs?: number | undefined
}

/**
 * Tickets for native EventSource, which can send no header. A ticket is a lease of one stream. It has to be opened soon, then belongs to
 * that stream, and resumes it for a while after it broke, until a deadline that nothing moves. Whoever opens it while its stream lives
 * takes it over, and that stream ends: a stolen ticket shows itself.
 *
 * Only hashes are kept, so that nobody who sees the state can open one.
 */
export class Tickets implements StateListener {
  #options: TicketsOptions
  readonly #now: () => number
  /** Those that are out, by their hash, as far as this node has heard. */
  readonly #leases = new Map<string, Lease>()
  /** The leases of the streams of this node, by the hash of their ticket. */
  readonly #held = new Map<string, Lease>()
  /** What is written of each ticket, in order. */
  readonly #writing = new Map<string, Promise<unknown>>()
  /** The tickets that another node wrote of while this one did. */
  readonly #contested = new Set<string>()
  /** When the tickets of an origin that were made before ceased to count, in milliseconds since 1970. */
  readonly #forbidden = new Map<string, number>()
  #looks = 0
  #stop: (() => void) | undefined

  constructor(options: TicketsOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
  }

  /** Takes other times from now on. Tickets that are out keep those that they were made with. */
  setTimes(times: Pick<TicketsOptions, 'ttlMs' | 'resumeMs'>): void {
    this.#options = { ...this.#options, ...times }
  }

  /** Resolves once it hears of what other nodes open. */
  async prepare(): Promise<void> {
    this.#stop = await this.#options.state.watch(prefix, this)
  }

  close(): void {
    this.#stop?.()
  }

  /**
   * Hands out a ticket.
   *
   * @param identity - whose it is; what it may do beside `grants` is not passed on.
   * @param grants - what it may read.
   * @param ageMs - how long it lives at most, in milliseconds. Default: an hour, which is also the most.
   * @throws WindhoverError `unavailable` if there are {@link maxTickets}, or the state cannot be reached.
   */
  async create(identity: Identity, grants: readonly Grant[], ageMs: number = maxTicketAgeMs): Promise<Ticket> {
    if (this.#leases.size >= maxTickets) {
      throw new WindhoverError('unavailable', `${maxTickets} tickets are out, which is as many as there may be`)
    }
    const { subject, tokenId, issuedAtMs } = identity
    const nowMs = this.#now()
    const deadlineMs = Math.min(identity.expiresAtMs ?? Infinity, nowMs + Math.min(ageMs, maxTicketAgeMs))
    const openBeforeMs = Math.min(deadlineMs, nowMs + this.#options.ttlMs)
    const ticket = randomBytes(32).toString('base64url')
    const hash = hashOf(ticket)
    const origin = originOf(identity)?.name
    const kept = { identity: { subject, tokenId, issuedAtMs }, grants, openBeforeMs, deadlineMs }
    await this.#write(hash, { ...kept, ...(origin === undefined ? {} : { origin, createdAtMs: nowMs }) })
    return { ticket, expiresAtMs: deadlineMs, openBeforeMs }
  }

  /**
   * Finds out who shows a ticket. Returns a promise only where others hand out tickets, for one that this node has not heard of yet. While
   * the state cannot be reached, that one is refused for now.
   */
  open(ticket: string, request: AccessRequest): Authenticated | Promise<Authenticated> {
    const hash = hashOf(ticket)
    const known = this.#leases.get(hash)
    if (known !== undefined || this.#options.isShared !== true || !form.test(ticket)) {
      return this.#judge(hash, known, request)
    }
    return this.#looks < maxLooks ? this.#look(hash, request) : unreachable
  }

  /**
   * Takes no ticket of an origin any more that was made before now, on this node.
   *
   * @param endsStreams - whether the streams of those tickets end, too.
   */
  forbid(origin: string, endsStreams: boolean): void {
    const nowMs = this.#now()
    // None is older than that.
    for (const [name, atMs] of this.#forbidden) if (atMs + maxTicketAgeMs < nowMs) this.#forbidden.delete(name)
    this.#forbidden.set(origin, nowMs)
    if (!endsStreams) return
    for (const hash of this.#held.keys()) {
      if (this.#leases.get(hash)?.origin === origin) this.#options.onTaken(hash)
    }
  }

  #isForbidden({ origin, createdAtMs = 0 }: Lease): boolean {
    return origin !== undefined && createdAtMs <= (this.#forbidden.get(origin) ?? -Infinity)
  }

  async #look(hash: string, request: AccessRequest): Promise<Authenticated> {
    this.#looks += 1
    try {
      return this.#judge(hash, await this.#read(hash), request)
    } catch (error) {
      if (error instanceof WindhoverError && error.code === 'unavailable') return unreachable
      throw error
    } finally {
      this.#looks -= 1
    }
  }

  #judge(hash: string, lease: Lease | undefined, request: AccessRequest): Authenticated {
    if (lease === undefined || this.#isForbidden(lease)) return wrongTicket
    const nowMs = this.#now()
    if (nowMs >= lease.deadlineMs || !this.#mayOpen(lease, request, nowMs)) return expired
    const holder = randomBytes(9).toString('base64url')
    return {
      ...lease.identity,
      via: 'ticket',
      grants: lease.grants,
      expiresAtMs: lease.deadlineMs,
      lease: {
        id: hash,
        onStart: () => {
          this.#hold(hash, lease, holder)
          // It was on its way to the stream when its origin ceased to count.
          if (this.#isForbidden(lease)) queueMicrotask(() => this.#options.onTaken(hash))
        },
        onEnd: () => this.#release(hash, holder),
      },
    }
  }

  onPut({ key, value }: { readonly key: string; readonly value: string }): void {
    const hash = key.slice(prefix.length)
    const lease = JSON.parse(value) as Lease
    if (this.#writing.has(hash)) {
      // Which of two came last is known once this one is written.
      if (lease.holder !== this.#leases.get(hash)?.holder) this.#contested.add(hash)
      return
    }
    // The list of grants stays the same object, since what it allows is kept with it.
    const grants = this.#leases.get(hash)?.grants ?? lease.grants
    this.#leases.set(hash, { ...lease, grants })
    const own = this.#held.get(hash)
    if (own?.holder === undefined || lease.holder === own.holder) return
    // It was opened here while the state was away, and nowhere else.
    if (lease.holder === undefined) return this.#hold(hash, lease, own.holder)
    // The end of a stream that had it before tells nothing new. That of a later one may be all that is told of that.
    if (lease.endedAtMs !== undefined && (lease.holderCount ?? 0) <= own.holderCount!) return
    this.#held.delete(hash)
    this.#options.onTaken(hash)
  }

  onDelete(key: string): void {
    this.#leases.delete(key.slice(prefix.length))
  }

  onReset(): void {
    this.#leases.clear()
  }

  /** A ticket that nobody has opened yet has to be opened soon; one whose stream broke resumes it, and starts no other. */
  #mayOpen({ holder, openBeforeMs, endedAtMs }: Lease, request: AccessRequest, nowMs: number): boolean {
    if (holder === undefined) return nowMs < openBeforeMs
    if (endedAtMs === undefined) return true
    const lastEventId = request.header('last-event-id') || request.query.get('lastEventId')
    return Boolean(lastEventId) && nowMs < endedAtMs + this.#options.resumeMs
  }

  #hold(hash: string, lease: Lease, holder: string): void {
    const held = { ...lease, holder, holderCount: (lease.holderCount ?? 0) + 1, endedAtMs: undefined }
    this.#held.set(hash, held)
    this.#note(hash, held)
  }

  #release(hash: string, holder: string): void {
    const held = this.#held.get(hash)
    if (held?.holder !== holder) return
    this.#held.delete(hash)
    this.#note(hash, { ...held, endedAtMs: this.#now() })
  }

  /** Writes what became of a ticket, which no client waits for. */
  #note(hash: string, lease: Lease): void {
    void this.#write(hash, lease).catch((error: unknown) => this.#options.onError(error))
  }

  async #read(hash: string): Promise<Lease | undefined> {
    const key = prefix + hash
    const found = (await this.#options.state.list(key)).find((entry) => entry.key === key)
    return found === undefined ? undefined : (JSON.parse(found.value) as Lease)
  }

  /** Writes what became of a ticket, after what was written before. It holds here at once. */
  async #write(hash: string, lease: Lease): Promise<void> {
    this.#leases.set(hash, lease)
    const before = this.#writing.get(hash) ?? Promise.resolve()
    const ttlMs = Math.max(1, lease.deadlineMs - this.#now() + afterlifeMs)
    const write = before.then(() => this.#options.state.put(prefix + hash, JSON.stringify(lease), { ttlMs }))
    const settled = write.catch(() => {})
    this.#writing.set(hash, settled)
    try {
      await write
    } finally {
      if (this.#writing.get(hash) === settled) {
        this.#writing.delete(hash)
        if (this.#contested.delete(hash)) void this.#lookAgain(hash)
      }
    }
  }

  /** Finds out which of two nodes wrote last. If the state is away, that is told with its next reset. */
  async #lookAgain(hash: string): Promise<void> {
    const lease = await this.#read(hash).catch(() => undefined)
    if (lease !== undefined) this.onPut({ key: prefix + hash, value: JSON.stringify(lease) })
  }
}

const wrongTicket: AccessRefusal = { status: 401, code: 'invalid_token', detail: 'the ticket is not valid here' }

function hashOf(ticket: string): string {
  return createHash('sha256').update(ticket).digest('base64url')
}
