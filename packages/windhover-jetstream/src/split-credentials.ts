import { WindhoverError } from 'windhover'

/** How a client shows a server who it is. */
export type NatsCredentials = { readonly user: string; readonly pass: string } | { readonly token: string }

/** Addresses without credentials, and those that they had. */
export interface SplitServers {
  readonly servers: readonly string[]
  readonly credentials: NatsCredentials | undefined
}

/**
 * Takes the credentials out of the addresses of servers, since the client overlooks them there. A user without a
 * password, or a password without a user, is a token, as it is for other clients of NATS.
 *
 * @throws WindhoverError `invalid_option` if two addresses have others, or one has a `%` that stands for nothing.
 */
export function splitCredentials(addresses: readonly string[]): SplitServers {
  const servers: string[] = []
  const found = new Set<string>()
  for (const address of addresses) {
    const [, scheme = '', userInfo, host] = /^([a-z]+:\/\/)?(?:(.*)@)?(.*)$/is.exec(address)!
    servers.push(`${scheme}${host}`)
    if (userInfo !== undefined && userInfo !== '') found.add(userInfo)
  }
  if (found.size > 1) {
    throw new WindhoverError('invalid_option', 'servers: expected the same user and password in each address')
  }
  const [userInfo] = found
  return { servers, credentials: userInfo === undefined ? undefined : readCredentials(userInfo) }
}

function readCredentials(userInfo: string): NatsCredentials {
  const colon = userInfo.indexOf(':')
  if (colon === -1) return { token: decode(userInfo) }
  const [user, pass] = [decode(userInfo.slice(0, colon)), decode(userInfo.slice(colon + 1))]
  return user === '' || pass === '' ? { token: user + pass } : { user, pass }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new WindhoverError('invalid_option', 'servers: a % in a user or password is written %25')
  }
}
