/** The name that only a secure page of this very host can set (RFC 6265bis, section 4.1.3.2). */
const hostCookie = '__Host-windhover'

/** The name for servers on this machine, where browsers may not take the other one without TLS. */
const loopbackCookie = 'windhover'

/** Returns the names of the cookies that may hold a token, the one that counts first, for the option `access.cookie`. */
export function cookieNames(option: string | undefined, listensOnLoopback: boolean): readonly string[] {
  if (option === 'none') return []
  if (option !== undefined) return [option]
  return listensOnLoopback ? [hostCookie, loopbackCookie] : [hostCookie]
}
