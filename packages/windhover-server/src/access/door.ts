import type { FastifyRequest } from 'fastify'
import type { Access, AccessRefusal, AccessRequest, Act, AskedAct, Authenticated, Identity } from 'windhover'
import { after, grantedBy, isRefused, notGranted, type OriginRules } from 'windhover/adapter'

import type { RateJudgement } from '../limits/rate-limit.ts'
import type { RateLimits } from '../limits/rate-limits.ts'
import { addressOf } from './address-of.ts'
import { isOfOwnPage, readConsoleCookies } from './console-cookie.ts'
import { type CredentialOrigin, noteOrigin, originOf } from './credential-origin.ts'
import { findShownKeyId } from './find-shown-key-id.ts'
import { isAtHome } from './is-at-home.ts'
import { refuseOver } from './refuse-over.ts'
import { invalidToken, notPrepared } from './refusals.ts'
import type { Revocations } from './revocations.ts'
import type { Sessions } from './sessions.ts'
import { toAccessRequest } from './to-access-request.ts'

/** What a door is made of. */
export interface DoorParts {
  /** Finds out who asks, by what the request shows. */
  readonly authenticate: (request: AccessRequest) => Authenticated | Promise<Authenticated>
  /** Has the last word on an act that grants allow. Default: what the grants say. */
  readonly authorize?: Access['authorize'] | undefined
  readonly revocations: Revocations
  /** Default: nobody can log in to a console. */
  readonly sessions: Pick<Sessions, 'isOver'> | undefined
  /** The pages whose cookies count. */
  readonly ownPages: OriginRules
  /** Whether all that was revoked is known. Until then nobody is let in. */
  readonly preparation: { readonly isDone: boolean }
  readonly limits: RateLimits
  /** The refusal of those who show nothing where they may not act, at routes and at streams. */
  readonly noCredential: { readonly route: AccessRefusal; readonly stream: AccessRefusal }
  /** Whether operations of admins are for whoever sits at this machine, since nobody can show a credential. */
  readonly isOpenToAdmins: boolean
  /** Called with what was found out of each request. Default: nobody counts that. */
  readonly onIdentified?: ((request: AccessRequest, who: Authenticated) => void) | undefined
}

/** The door of a server: finds out who asks, and says what they may do. */
export class Door {
  /** The door of streams. */
  readonly access: Access
  #parts: DoorParts
  /** The origins that count no more. Whoever was let in by one may be on the way to a stream. */
  readonly #gone = new WeakSet<CredentialOrigin>()
  /** Where identities came from that a revocation of a channel may be about, which is only judged when the channel is known. */
  readonly #addresses = new WeakMap<Identity, string>()

  constructor(parts: DoorParts) {
    this.#parts = parts
    this.access = this.#createAccess()
  }

  /**
   * Takes other parts from now on.
   *
   * @param gone - the origins of identities that count no more.
   */
  replace(parts: DoorParts, gone: readonly CredentialOrigin[]): void {
    this.#parts = parts
    for (const origin of gone) this.#gone.add(origin)
  }

  #createAccess(): Access {
    const partsNow = (): DoorParts => this.#parts
    return {
      authenticate: (request) => this.#connect(request),
      authorize: (identity, act) => this.#authorize(identity, act),
      get noCredential() {
        return partsNow().noCredential.stream
      },
    }
  }

  /** Finds out who sent a request, and whether it may act so anywhere at all. */
  admit(act: Act, request: FastifyRequest): Authenticated | Promise<Authenticated> {
    const asked = toAccessRequest(request)
    return after(this.#identify(asked), (who) => {
      if (isRefused(who)) return who
      if (who.via === 'ticket') return notGranted('a ticket opens streams alone')
      if (grantedBy(who.grants).allowsSome(act)) return who
      if (act === 'admin' && who.via === 'anonymous' && this.#parts.isOpenToAdmins && isAtHome(request)) return who
      return who.via === 'anonymous' ? this.#parts.noCredential.route : notGranted(`${wordOf[act]} is not granted`)
    })
  }

  /**
   * Judges the rate of a publish.
   *
   * @param cost - how many messages it has. 0 takes nothing, and asks whether one would be taken.
   * @returns `undefined` if there is no limit.
   */
  judgeRate(identity: Identity, request: FastifyRequest, cost = 1): RateJudgement | undefined {
    const { publish } = this.#parts.limits
    if (publish === undefined) return undefined
    const { subject, via, tokenId } = identity
    return publish({ subject, key: via === 'key' ? tokenId : undefined, address: addressOf(request) }, cost)
  }

  /** Judges a publish, once it is known who sends it. Returns the refusal of what is not allowed. */
  judgePublish(
    identity: Identity,
    channel: string,
    event: string,
  ): AccessRefusal | undefined | Promise<AccessRefusal | undefined> {
    const refuse = (detail: string): AccessRefusal =>
      identity.via === 'anonymous' ? this.#parts.noCredential.route : notGranted(detail)
    const what = `publishing the event ${JSON.stringify(event)} in the channel ${JSON.stringify(channel)} is not`
    if (!grantedBy(identity.grants).allowsEvent('publish', channel, event)) return refuse(`${what} granted`)
    return after(this.#authorize(identity, { do: 'publish', channels: [channel], events: [event] }), (isAllowed) =>
      isAllowed ? undefined : refuse(`${what} allowed`),
    )
  }

  /**
   * Finds out whose credential somebody shows to log in, as if it came as `Authorization: Bearer` and nothing else did.
   *
   * @returns a refusal for one that is wrong, and for one that does not allow administration.
   */
  admitLogin(credential: string, request: FastifyRequest): Authenticated | Promise<Authenticated> {
    if (!bearerToken.test(credential)) return invalidToken
    const asked = showing(credential, toAccessRequest(request))
    return after(this.#identify(asked), (who) => {
      if (isRefused(who)) return who
      if (who.via === 'anonymous') return invalidToken
      return grantedBy(who.grants).allowsSome('admin') ? who : notGranted(`${wordOf.admin} is not granted`)
    })
  }

  /** Lists the secrets of the logins that the cookies of a request show, if a page of the server sends it, or none. */
  listLogins(request: FastifyRequest): readonly string[] {
    const asked = toAccessRequest(request)
    return isOfOwnPage(asked, this.#parts.ownPages) ? readConsoleCookies(asked.header('cookie')) : []
  }

  /** Whether somebody that was let in would be refused by now: the credential has ended, was taken back, or is gone. */
  isOver(identity: Identity): boolean {
    if (this.#isGone(identity) || (identity.expiresAtMs ?? Infinity) <= Date.now()) return true
    return this.#parts.revocations.isRevoked({ identity, address: this.#addresses.get(identity) })
  }

  #connect(request: AccessRequest): Authenticated | Promise<Authenticated> {
    const { connectFromAddress, connectAs } = this.#parts.limits
    const refused = connectFromAddress && refuseOver(connectFromAddress(request.address))
    if (refused !== undefined) return refused
    return after(this.#identify(request), (who) =>
      isRefused(who) || connectAs === undefined ? who : (refuseOver(connectAs(who.subject)) ?? who),
    )
  }

  #identify(request: AccessRequest): Authenticated | Promise<Authenticated> {
    return after(this.#judge(request), (who) => {
      this.#parts.onIdentified?.(request, who)
      return who
    })
  }

  #judge(request: AccessRequest): Authenticated | Promise<Authenticated> {
    const { authenticate, limits, preparation, revocations } = this.#parts
    if (!preparation.isDone) return notPrepared
    // The address is read only where something depends on it: it costs a question to the kernel.
    const locked = limits.hasFailedLogins ? limits.isLockedOut({ address: request.address }) : undefined
    if (locked !== undefined) return refuseOver(locked)!
    return after(authenticate(request), (who) => {
      if (isRefused(who)) return who.code === 'invalid_token' ? this.#countFailure(request, who) : who
      if (revocations.size === 0) return who
      const { address } = request
      if (revocations.isRevoked({ identity: who, address })) return invalidToken
      return address !== undefined && revocations.mayDependOn(address) ? this.#from(address, who) : who
    })
  }

  /** An identity is shared by all who show its credential, and so is copied to remember one address. */
  #from(address: string, who: Identity): Identity {
    const copy = noteOrigin(Object.freeze({ ...who }), originOf(who))
    this.#addresses.set(copy, address)
    return copy
  }

  /**
   * Counts a credential that was wrong. One that is missing guesses nothing, and one that has ended was right. The key that it names is
   * looked at only now: whoever has the whole key gets in, however many guess at it.
   */
  #countFailure(request: AccessRequest, refusal: AccessRefusal): AccessRefusal {
    const { limits } = this.#parts
    const login = { keyId: findShownKeyId(request), address: request.address }
    const locked = limits.isLockedOut(login)
    limits.failedLogin(login)
    return (locked && refuseOver(locked)) ?? refusal
  }

  /** Whether the credential or the login that somebody was let in by counts no more. */
  #isGone(identity: Identity): boolean {
    const origin = originOf(identity)
    return (origin !== undefined && this.#gone.has(origin)) || this.#parts.sessions?.isOver(identity) === true
  }

  #authorize(identity: Identity, act: AskedAct): boolean | Promise<boolean> {
    const { revocations, authorize } = this.#parts
    if (this.#isGone(identity)) return false
    const address = this.#addresses.get(identity)
    if (revocations.isRevoked({ identity, address, channels: act.channels })) return false
    return authorize?.(identity, act) ?? true
  }
}

/** A token of RFC 6750, section 2.1, and nothing around it. */
const bearerToken = /^[A-Za-z0-9._~+/-]{1,8192}=*$/

/** A request that shows this credential instead of what it shows itself. */
function showing(credential: string, request: AccessRequest): AccessRequest {
  return {
    method: request.method,
    path: request.path,
    query: new URLSearchParams(),
    header: (name) => {
      if (name === 'authorization') return `Bearer ${credential}`
      return name === 'x-api-key' || name === 'cookie' ? undefined : request.header(name)
    },
    cookie: () => undefined,
    get address() {
      return request.address
    },
    secure: request.secure,
  }
}

const wordOf: Readonly<Record<Act, string>> = { read: 'reading', publish: 'publishing', admin: 'administration' }
