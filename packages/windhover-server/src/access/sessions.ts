import { createHash, randomBytes } from 'node:crypto'

import { type AccessRefusal, type Identity, WindhoverError } from 'windhover'
import type { State, StateListener } from 'windhover/store'

import { BoundedCache } from './bounded-cache.ts'
import { baseNameOf, type CredentialBase, markOf } from './credential-base.ts'
import { noteOrigin } from './credential-origin.ts'
import { contradictingCredentials, unreachable } from './refusals.ts'

/** How many there may be at once on all nodes; one more ends the oldest. */
export const maxSessions = 1_000

/** The longest time that one lasts, in milliseconds. */
export const maxSessionMs = 28_800_000

const prefix = 'session:'

/** How many unknown ones are looked for at once: each costs the state a look at all that it has. */
const maxLooks = 16

/** How many that have ended are remembered as such: what was on its way meanwhile is then refused. */
const maxEnded = 10_000

/** How long a node waits until it looks again for what a state has lost, in milliseconds. */
const lookAgainMs = 1_000

/** What sessions are made with. */
export interface SessionsOptions {
  /** Where all nodes keep them. */
  readonly state: State
  /** Whether there are others on other nodes, of which this one may not have heard yet. Default: false. */
  readonly isShared?: boolean
  /** Finds what credentials rest on now, by its name. */
  readonly findBase: (name: string) => CredentialBase | undefined
  /** Called when one has ended, so that its streams on this node end, too. */
  readonly onEnded: (session: EndedSession) => void
  /** Default: `Date.now`. */
  readonly now?: () => number
}

/** A session that has ended. */
export interface EndedSession {
  /** Its name, which is no secret: its hash. */
  readonly session: string
  readonly subject: string | undefined
}

/** A session as it is handed out, which nothing keeps. */
export interface NewSession {
  /** What the cookie has. */
  readonly secret: string
  /** When it ends at the latest, in milliseconds since 1970. */
  readonly expiresAtMs: number
}

/** What is kept of one. */
interface Record {
  /** The name of what its credential rests on, and the mark of that with its secret. */
  readonly base: string
  readonly mark: string
  readonly expiresAtMs: number
  readonly identity: Pick<Identity, 'subject' | 'via' | 'tokenId' | 'issuedAtMs' | 'grants'>
}

interface Kept extends Record {
  /** The identity that was made of it, and of which one of its key: one object for as long as that is the same. */
  known?: { readonly identity: Identity; readonly of: Identity | undefined }
}

/**
 * The logins of people to the console. Each is an unguessable name in a cookie. It stands for the credential that was shown for it: it may
 * do what that may, and is over as soon as that is taken no more. A key is looked for each time; a token counts as long as it lives and its
 * issuer stays the same.
 *
 * Only hashes are kept, so that nobody who sees the state can use one, and nothing of the credential.
 */
export class Sessions implements StateListener {
  readonly #options: SessionsOptions
  readonly #now: () => number
  /** Those that are known here, by their hash, the oldest first. */
  readonly #kept = new Map<string, Kept>()
  readonly #ended = new BoundedCache<true>(maxEnded)
  #looks = 0
  #stop: (() => void) | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  constructor(options: SessionsOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
  }

  /** How many are known here, those that are over included. */
  get size(): number {
    return this.#kept.size
  }

  /** Resolves once those of other nodes are known. */
  async prepare(): Promise<void> {
    this.#stop = await this.#options.state.watch(prefix, this)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#stop?.()
  }

  /**
   * Begins one for an identity that a credential has shown.
   *
   * @throws WindhoverError `unavailable` if the state cannot be reached, or the credential is taken no more.
   */
  async create(identity: Identity): Promise<NewSession> {
    const name = baseNameOf(identity)
    const base = this.#options.findBase(name)
    if (base === undefined) throw new WindhoverError('unavailable', 'the credential was taken back meanwhile')
    const secret = randomBytes(32).toString('base64url')
    const hash = hashOf(secret)
    const { subject, via, tokenId, issuedAtMs, grants } = identity
    const nowMs = this.#now()
    const expiresAtMs = Math.min(identity.expiresAtMs ?? Infinity, nowMs + maxSessionMs)
    const mark = markOf(base, secret)
    const record: Record = { base: name, mark, expiresAtMs, identity: { subject, via, tokenId, issuedAtMs, grants } }
    await this.#makeRoom()
    const ttlMs = Math.max(1, expiresAtMs - nowMs)
    await this.#options.state.put(prefix + hash, JSON.stringify(record), { ttlMs })
    this.#take(hash, record)
    return { secret, expiresAtMs }
  }

  /**
   * Finds out whose session cookies show. Returns a promise only where others begin sessions, for one that this node has not heard of yet.
   *
   * @returns `undefined` if none of them is one that counts; a refusal for two that do.
   */
  find(
    secrets: readonly string[],
  ): Identity | AccessRefusal | undefined | Promise<Identity | AccessRefusal | undefined> {
    const known = secrets.map((secret) => this.#judge(secret, this.#kept.get(hashOf(secret))))
    const unknown = this.#options.isShared === true ? secrets.filter((secret) => this.#isUnknown(secret)) : []
    if (unknown.length === 0) return pickOne(known)
    return this.#looks < maxLooks ? this.#look(known, unknown) : unreachable
  }

  /**
   * Ends those of cookies, on all nodes.
   *
   * @returns those that there were.
   * @throws WindhoverError `unavailable` if the other nodes cannot be told; on this one they are over.
   */
  async end(secrets: readonly string[]): Promise<EndedSession[]> {
    const ended: EndedSession[] = []
    for (const secret of secrets) {
      const hash = hashOf(secret)
      // oxlint-disable-next-line no-await-in-loop -- there are few
      const record = this.#kept.get(hash) ?? (await this.#read(hash))
      if (record === undefined) continue
      ended.push({ session: hash, subject: record.identity.subject })
      // oxlint-disable-next-line no-await-in-loop -- as above
      await this.#end(hash)
    }
    return ended
  }

  /** Ends those whose credentials rest on what is there no more, or otherwise, by its name. Others are told when they can be. */
  endOf(names: readonly string[]): void {
    for (const [hash, { base }] of this.#kept) {
      if (names.includes(base)) void this.#end(hash).catch(() => {})
    }
  }

  /** Whether the session of an identity has ended since it was let in. */
  isOver({ session }: Identity): boolean {
    return session !== undefined && this.#ended.get(session) === true
  }

  onPut({ key, value }: { readonly key: string; readonly value: string }): void {
    this.#take(key.slice(prefix.length), JSON.parse(value) as Record)
  }

  onDelete(key: string): void {
    this.#drop(key.slice(prefix.length))
  }

  /** All are told again. Those that are not there any more were ended meanwhile, or lost. */
  onReset(): void {
    void this.#compare()
  }

  async #compare(): Promise<void> {
    clearTimeout(this.#timer)
    const before = [...this.#kept.keys()]
    try {
      const there = new Set((await this.#options.state.list(prefix)).map(({ key }) => key.slice(prefix.length)))
      for (const hash of before) if (!there.has(hash)) this.#drop(hash)
    } catch {
      // It is away again. What is known holds until it can be asked.
      if (!this.#isClosed) this.#timer = setTimeout(() => void this.#compare(), lookAgainMs).unref()
    }
  }

  async #makeRoom(): Promise<void> {
    const nowMs = this.#now()
    for (const [hash, { expiresAtMs }] of this.#kept) if (expiresAtMs <= nowMs) this.#drop(hash)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size >= maxSessions && oldest !== undefined) await this.#end(oldest)
  }

  #isUnknown(secret: string): boolean {
    const hash = hashOf(secret)
    return !this.#kept.has(hash) && this.#ended.get(hash) === undefined
  }

  async #look(
    known: readonly (Identity | undefined)[],
    unknown: readonly string[],
  ): Promise<Identity | AccessRefusal | undefined> {
    this.#looks += 1
    try {
      const found = await Promise.all(
        unknown.map(async (secret) => {
          const record = await this.#read(hashOf(secret))
          // It may have ended while it was looked for.
          return this.#ended.get(hashOf(secret)) === true ? undefined : this.#judge(secret, record)
        }),
      )
      return pickOne([...known, ...found])
    } catch (error) {
      if (error instanceof WindhoverError && error.code === 'unavailable') return unreachable
      throw error
    } finally {
      this.#looks -= 1
    }
  }

  async #read(hash: string): Promise<Kept | undefined> {
    const key = prefix + hash
    const found = (await this.#options.state.list(key)).find((entry) => entry.key === key)
    return found === undefined ? undefined : (JSON.parse(found.value) as Record)
  }

  #judge(secret: string, kept: Kept | undefined): Identity | undefined {
    if (kept === undefined || kept.expiresAtMs <= this.#now()) return undefined
    const base = this.#options.findBase(kept.base)
    if (base === undefined || markOf(base, secret) !== kept.mark) return undefined
    if (kept.known === undefined || kept.known.of !== base.identity) {
      const identity: Identity = Object.freeze({
        ...(base.identity ?? kept.identity),
        expiresAtMs: Math.min(kept.expiresAtMs, base.identity?.expiresAtMs ?? Infinity),
        session: hashOf(secret),
      })
      kept.known = { identity: noteOrigin(identity, base.origin), of: base.identity }
    }
    const { identity } = kept.known
    return identity.expiresAtMs! <= this.#now() ? undefined : identity
  }

  #take(hash: string, record: Record): void {
    if (!this.#kept.has(hash) && this.#ended.get(hash) === undefined) this.#kept.set(hash, record)
  }

  async #end(hash: string): Promise<void> {
    this.#drop(hash)
    await this.#options.state.delete(prefix + hash)
  }

  #drop(hash: string): void {
    const kept = this.#kept.get(hash)
    this.#kept.delete(hash)
    if (this.#ended.get(hash) === true) return
    this.#ended.set(hash, true)
    this.#options.onEnded({ session: hash, subject: kept?.identity.subject })
  }
}

function pickOne(found: readonly (Identity | undefined)[]): Identity | AccessRefusal | undefined {
  const [one, other] = found.filter((identity) => identity !== undefined)
  return other === undefined ? one : contradictingCredentials
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
