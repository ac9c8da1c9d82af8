/**
 * The address that a reader is counted under; `undefined` for that of a proxy that is not trusted, since
 * everybody behind it has the same. A client can claim to be such a proxy, so that the bound of readers of an
 * address is for those who do not mean harm.
 *
 * @param address - what the server or framework takes for the client's address.
 * @param peer - the address of the connection. Where it is the same, no proxy was trusted.
 * @param header - reads a header by its name in lower case.
 */
export function findCountedAddress(
  address: string | undefined,
  peer: string | undefined,
  header: (name: string) => unknown,
): string | undefined {
  const isProxied = header('x-forwarded-for') !== undefined || header('forwarded') !== undefined
  return isProxied && address === peer ? undefined : address
}
