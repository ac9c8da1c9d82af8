import type { RateLimits } from './rate-limits.ts'

/** The limits of a server, whose rates can change while it runs. */
export class HotRateLimits implements RateLimits {
  #now: RateLimits

  constructor(now: RateLimits) {
    this.#now = now
  }

  /** Judges by other limits from now on. */
  replace(next: RateLimits): void {
    this.#now = next
  }

  /** The limits of this moment. */
  get now(): RateLimits {
    return this.#now
  }

  get publish(): RateLimits['publish'] {
    return this.#now.publish
  }

  get connectFromAddress(): RateLimits['connectFromAddress'] {
    return this.#now.connectFromAddress
  }

  get connectAs(): RateLimits['connectAs'] {
    return this.#now.connectAs
  }

  get ticket(): RateLimits['ticket'] {
    return this.#now.ticket
  }

  get hasFailedLogins(): boolean {
    return this.#now.hasFailedLogins
  }

  readonly failedLogin: RateLimits['failedLogin'] = (login) => this.#now.failedLogin(login)

  readonly login: RateLimits['login'] = (address) => this.#now.login(address)

  readonly rightLogin: RateLimits['rightLogin'] = (address) => this.#now.rightLogin(address)

  readonly isLockedOut: RateLimits['isLockedOut'] = (login) => this.#now.isLockedOut(login)
}
