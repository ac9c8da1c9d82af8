import { isIP, isIPv6 } from 'node:net'

import { toAddressKey } from 'windhover/adapter'

/** What is said of a text that {@link toClientAddress} does not take. */
export const clientAddressRule =
  'must be an IPv4 address, or an IPv6 address or its /64, as 203.0.113.7 or 2001:db8::/64'

/** IPv4 in IPv6 (RFC 4291, section 2.5.5.2), as `URL` writes it: its last two groups are the IPv4 address. */
const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/

/**
 * Returns what clients of an address are known by: an IPv4 address, or the /64 network of an IPv6 address, as RFC 5952 writes it.
 *
 * @returns `undefined` for what no client is known by, such as another network, a host name, or an address with a port.
 */
export function toClientAddress(text: string): string | undefined {
  const isNetwork = text.endsWith('/64')
  const address = isNetwork ? text.slice(0, -'/64'.length) : text
  if (isNetwork ? !isIPv6(address) : isIP(address) === 0) return undefined
  if (!address.includes(':')) return address
  const plain = writeShort(address.replace(/%.*$/, ''))
  const [, high, low] = mapped.exec(plain) ?? []
  if (high === undefined || low === undefined) return `${writeShort(toAddressKey(plain).slice(0, -'/64'.length))}/64`
  // A network of all IPv4 addresses is nobody's.
  return isNetwork ? undefined : [high, low].flatMap(toBytes).join('.')
}

function writeShort(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1)
}

function toBytes(group: string): number[] {
  const value = Number.parseInt(group, 16)
  return [value >> 8, value & 0xff]
}
