import type { Identity } from 'windhover'

/** Where an identity comes from: one object for each API key, each issuer, and for those who show nothing. */
export interface CredentialOrigin {
  /** `key:<id>`, `issuer:<iss>` or `anonymous`: the same on all nodes. */
  readonly name: string
}

const origins = new WeakMap<Identity, CredentialOrigin>()

/** Notes where an identity comes from. Returns the identity. */
export function noteOrigin(identity: Identity, origin: CredentialOrigin | undefined): Identity {
  if (origin !== undefined) origins.set(identity, origin)
  return identity
}

/** Returns where an identity comes from; `undefined` for a hook's, and for that of a ticket. */
export function originOf(identity: Identity): CredentialOrigin | undefined {
  return origins.get(identity)
}
