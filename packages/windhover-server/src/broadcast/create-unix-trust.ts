import { BlockList, isIP } from 'node:net'

/** Judges an address of the way that a request has come; it is `undefined` for whoever connects to a Unix socket. */
export type TrustsAddress = (address: string | undefined) => boolean

/**
 * Creates the trust in whoever connects to a Unix socket, and in these addresses and networks.
 *
 * @param networks - such as `10.0.0.1` or `10.0.0.0/8`.
 */
export function createUnixTrust(networks: readonly string[]): TrustsAddress {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits ?? (isIP(address) === 4 ? 32 : 128)), familyOf(address))
  }
  return (address) => {
    // A server that listens on an address has no others, and its peers all have one.
    if (address === undefined) return true
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
    return isIP(plain) !== 0 && list.check(plain, familyOf(plain))
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
