/** A host and its port, in the one form that all spellings of a host share. */
export interface Authority {
  /**
   * In lower case, without a final dot: a name in ASCII (`xn--mnchen-3ya.example`), an IPv4 address
   * in four parts, or an IPv6 address in brackets.
   */
  readonly name: string
  /** Without leading zeros; empty if there is none. */
  readonly port: string
}

/**
 * Host and port, and nothing else that a URL may have there: no user, path or query. Of what DNS can
 * hold, only what is written in a name, since names end up in logs, and from there in shells.
 * They have 253 characters at most.
 */
const form = /^(?<host>\[[\d:.a-f]{2,45}\]|[\p{L}\p{M}\p{N}._-]{1,254})(?::(?<port>\d{0,5}))?$/iu

/** The newest results: nearly all requests have one of a few hosts, and parsing a URL is dear. */
const known = new Map<string, Authority>()
const maxKnown = 64

/**
 * Parses the value of `Host` or `:authority`, or what stands after the scheme of an origin.
 *
 * @returns `undefined` for what is no host.
 */
export function parseAuthority(text: string): Authority | undefined {
  const before = known.get(text)
  if (before !== undefined) return before
  const parsed = parse(text)
  if (parsed !== undefined) {
    if (known.size === maxKnown) known.clear()
    known.set(text, parsed)
  }
  return parsed
}

function parse(text: string): Authority | undefined {
  const { host, port = '' } = form.exec(text)?.groups ?? {}
  // A label between two dots has at least one character (RFC 1035, section 2.3.1), and a port 16 bits.
  if (host === undefined || /^\.|\.\./.test(host) || Number(port) > 65_535) return undefined
  try {
    // The rules of browsers (WHATWG URL, section 3.5): `127.1` is 127.0.0.1, and names become
    // ASCII.
    const { hostname } = new URL(`http://${host}`)
    return { name: hostname.replace(/\.$/, ''), port: port === '' ? '' : String(Number(port)) }
  } catch {
    return undefined
  }
}

/**
 * Returns whether two hosts and ports are the same. The default ports of http and https count as none: a
 * proxy may end TLS, so that nobody knows which of the two the browser meant.
 */
export function isSameAuthority(one: Authority, other: Authority): boolean {
  return one.name === other.name && dropDefault(one.port) === dropDefault(other.port)
}

function dropDefault(port: string): string {
  return port === '80' || port === '443' ? '' : port
}

/**
 * Returns whether a name leads to the machine that asks, whatever DNS returns. Such names are `localhost` and
 * all below it (RFC 6761, section 6.3), 127.0.0.0/8 and ::1, also as IPv6 writes IPv4 (`::ffff:127.0.0.1`).
 * No page of somebody else can have such a name.
 *
 * @param name - that of an {@link Authority}.
 */
export function isLoopbackName(name: string): boolean {
  return loopback.test(name)
}

const loopback = /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/
