import type { AccessRequest } from 'windhover'

import { keyIdOf } from './keys/api-key.ts'
import { readCredentials } from './read-credentials.ts'

/** The headers alone: a key is taken nowhere else. */
const places = { cookieNames: [], tokenInQuery: false, tickets: false }

/** Finds the id of the API key that a request shows, whether it is right or wrong; `undefined` if it shows none. */
export function findShownKeyId(request: AccessRequest): string | undefined {
  const shown = readCredentials(request, places)
  return shown === undefined || 'status' in shown ? undefined : keyIdOf(shown.value)
}
