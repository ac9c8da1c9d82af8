import type { AccessRequest } from 'windhover'

import { keyIdOf } from './keys/api-key.ts'

/** Finds the id of the API key that a request shows, whether it is right or wrong; `undefined` if it shows none. */
export function findShownKeyId(request: AccessRequest): string | undefined {
  const bearer = /^bearer +(.+)$/i.exec(request.header('authorization') ?? '')?.[1]
  return keyIdOf(bearer ?? request.header('x-api-key') ?? '')
}
