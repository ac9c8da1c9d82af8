/**
 * Counts readers by the address that they come from, if there is a limit. Loopback addresses are not counted: their
 * clients are on this machine, such as a proxy for everyone.
 */
export class AddressLimit {
  #max: number
  readonly #counts = new Map<string, number>()

  /** @param max - the number of readers that one address may have; Infinity for no limit. */
  constructor(max: number) {
    this.#max = max
  }

  /** Changes the limit. What is counted stays so; addresses that came without a limit were not counted. */
  limit(max: number): void {
    this.#max = max
  }

  /** The number of addresses that are counted. */
  get size(): number {
    return this.#counts.size
  }

  get isLimited(): boolean {
    return this.#max !== Infinity
  }

  /** Returns the key under which an address is counted; `undefined` for one that is not limited. */
  keyOf(address: string | undefined): string | undefined {
    return this.#max === Infinity || address === undefined ? undefined : toLimitedAddress(address)
  }

  hasRoom(key: string | undefined): boolean {
    return key === undefined || (this.#counts.get(key) ?? 0) < this.#max
  }

  add(key: string | undefined): void {
    if (key !== undefined) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  remove(key: string | undefined): void {
    if (key === undefined) return
    const count = (this.#counts.get(key) ?? 0) - 1
    if (count > 0) this.#counts.set(key, count)
    else this.#counts.delete(key)
  }
}

/** Returns the key under which a limit by address counts an address; `undefined` for one of this machine. */
export function toLimitedAddress(address: string): string | undefined {
  const key = toAddressKey(address)
  return isLoopback(key) ? undefined : key
}

/**
 * Whether a key is of 127.0.0.0/8 (RFC 1122, section 3.2.1.3) or of ::1. The network of ::1 holds nothing else that is
 * used (RFC 4291, section 2.5.3).
 */
function isLoopback(key: string): boolean {
  return key.startsWith('127.') || key === '0:0:0:0::/64'
}

const mappedAddress = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** Returns an address as people write it: IPv4 in IPv6 (RFC 4291, section 2.5.5.2) is IPv4. */
export function toPlainAddress(address: string): string {
  return address.startsWith('::') ? (mappedAddress.exec(address)?.[1] ?? address) : address
}

/**
 * Returns the key under which an address is counted. One IPv4 address counts for itself. An IPv6 address counts for its
 * /64 network, which is the share of one customer (RFC 6177).
 */
export function toAddressKey(address: string): string {
  const plain = toPlainAddress(address.toLowerCase().replace(/%.*$/, ''))
  if (!plain.includes(':')) return plain
  const [before = '', after] = plain.split('::')
  const groups = before === '' ? [] : before.split(':')
  if (after !== undefined) {
    const tail = after === '' ? [] : after.split(':')
    while (groups.length + tail.length < 8) groups.push('0')
    groups.push(...tail)
  }
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
  return `${network.join(':')}::/64`
}
