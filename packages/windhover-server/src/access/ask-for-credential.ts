import type { AccessRefusal } from 'windhover'
import { noCredential } from 'windhover/adapter'

import { listSchemes } from './list-schemes.ts'
import { type AccessSetup, hasRules } from './rules.ts'

/** Where somebody is asked for a credential. */
export interface AskingPlace {
  /** The address that the server listens on in plain HTTP, if it does and that is known. */
  readonly plainHost?: string | undefined
  /** The path that tickets are made at, for a stream; a route takes none. Default: it is a route. */
  readonly ticketsPath?: string | undefined
}

/**
 * Creates the refusal of those who show nothing where a credential is needed. It names what these options take. What a hook takes is
 * its own, so that the list is then not whole.
 */
export function askForCredential(setup: AccessSetup, { plainHost, ticketsPath }: AskingPlace = {}): AccessRefusal {
  const { access = {} } = setup
  if (!hasRules(setup)) return noCredential
  const { apiKey, token, cookie, accessToken } = listSchemes(access, plainHost)
  const ways = [
    ...(apiKey === undefined && token === undefined ? [] : ['Authorization: Bearer']),
    ...(cookie?.type === 'apiKey' ? [`the cookie ${cookie.name}`] : []),
    ...(accessToken === undefined ? [] : ['?access_token=']),
    ...(ticketsPath === undefined ? [] : [`?ticket= of POST ${ticketsPath}`]),
  ]
  if (ways.length === 0) return noCredential
  const list = [ways.slice(0, -1).join(', '), ...ways.slice(-1)].filter((part) => part !== '').join(' or ')
  const link = access.authenticate === undefined ? ': ' : ', such as '
  return Object.freeze({ ...noCredential, detail: `${noCredential.detail}${link}${list}` })
}
