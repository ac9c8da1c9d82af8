const meanings = {
  closed: 'The hub, log or stream was closed, so nothing more can be published, sent or joined.',
  forbidden: 'The client is known, and what it asks for is not granted to it.',
  host_not_allowed: 'A request is for a host that is no name of the server; `allowedHosts` lists them.',
  idempotency_mismatch: 'An idempotency key was used before for another message, which is still kept.',
  invalid_data: 'The data of an event does not match the schema declared for it, or is not JSON.',
  invalid_id: "A publisher's id, key or idempotency key is not 1-128 visible ASCII characters.",
  invalid_name:
    'An event or channel name is not 1-128 characters without control characters, or a declared name is not URL-safe.',
  invalid_option: 'An option has a value that is not allowed; the message names the option and what is.',
  invalid_request: 'A request asks for something that the stream does not serve.',
  invalid_schema: 'A declared schema cannot validate, or cannot be given as JSON Schema.',
  invalid_token: 'The credential of a request is none of this server, is revoked, or was changed.',
  missing_package: 'An optional package that a function needs cannot be loaded; the message names it.',
  origin_not_allowed: 'A page of another origin asks, and is on neither `allowedOrigins` nor `corsOrigins`.',
  reserved_name: 'An event or channel name belongs to the protocol: it can be neither published nor asked for.',
  token_expired: 'The credential of a request has ended; a newer one would be taken.',
  too_large: 'The data of an event is larger than the hub or stream takes.',
  unauthorized: 'A request has no credential, and the server wants one for it.',
  unavailable: 'The log takes no message, or the server no reader, now; trying again later may work.',
  unknown_event: 'The hub or stream is closed to undeclared events, and this one is not declared.',
}

/** A stable, machine-readable name of what went wrong. */
export type ErrorCode = keyof typeof meanings

/**
 * Every code that a {@link WindhoverError}, or the `code` of a problem document that the library makes, can
 * carry, with its meaning. The table is closed: a test fails if a code is used nowhere.
 */
export const errorMeanings: Readonly<Record<ErrorCode, string>> = Object.freeze(meanings)

/** One reason why a value was refused, and where in it. */
export interface Issue {
  /** Property names and array indexes from the root of the value; empty for the value itself. */
  readonly path: readonly (string | number)[]
  /** A sentence about the fault there. */
  readonly message: string
}

/** Known to every copy of this package, since bundlers put several into one process. */
const mark = Symbol.for('windhover.WindhoverError')

/**
 * The one error class of the library. `code` identifies the failure; `message` names the field and what would
 * be right. `instanceof` also recognizes errors of another copy of this package.
 */
export class WindhoverError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that extends this one recognizes only its own instances.
    if (this !== WindhoverError) return Function.prototype[Symbol.hasInstance].call(this, value)
    return typeof value === 'object' && value !== null && mark in value
  }

  override readonly name = 'WindhoverError'
  /** The failure, as a word that programs may rely on. */
  readonly code: ErrorCode
  /** The faults of the value, place by place; empty unless the code is about a value. */
  readonly issues: readonly Issue[]
  /** With `unavailable`: whether the request may have been carried out anyway, since only the answer is missing. */
  readonly mayHaveHappened: boolean

  constructor(
    code: ErrorCode,
    message: string,
    details: { issues?: readonly Issue[]; cause?: unknown; mayHaveHappened?: boolean } = {},
  ) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined)
    // Not enumerable, so that no output shows it.
    Object.defineProperty(this, mark, { value: true })
    this.code = code
    this.issues = details.issues ?? []
    this.mayHaveHappened = details.mayHaveHappened ?? false
  }
}
