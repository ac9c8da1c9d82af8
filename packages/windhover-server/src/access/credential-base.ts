import { createHmac } from 'node:crypto'

import type { Identity } from 'windhover'

import { type CredentialOrigin, originOf } from './credential-origin.ts'

/** What a credential rests on, as it is now: a key, the options of an issuer, or the hook. */
export interface CredentialBase {
  /** The same on all nodes, for as long as the credential counts. */
  readonly print: string
  /** Where its identities come from; `undefined` for a hook's. */
  readonly origin: CredentialOrigin | undefined
  /** Whose it is, for a key; a token has said it itself. */
  readonly identity: Identity | undefined
}

/** The name of what the hook has judged. */
export const hookBase = 'hook'

/** Names what the credential of an identity rests on, the same on all nodes. */
export function baseNameOf(identity: Identity): string {
  return originOf(identity)?.name ?? hookBase
}

/**
 * Marks what a credential rests on with a secret, so that it is known again. Whoever sees the mark alone can neither find out nor guess at
 * what the base has of secrets.
 */
export function markOf({ print }: CredentialBase, secret: string): string {
  return createHmac('sha256', secret).update(print).digest('base64url')
}
