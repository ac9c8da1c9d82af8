/** How many connections one address of this machine makes to one port: fewer than Linux has ports for them (28,231). */
const connectionsEach = 25_000

/** The address from which a connection comes, by its number: all of 127.0.0.0/8 are this machine's, and each has ports of its own. */
export function pickLocalAddress(index: number): string | undefined {
  return index < connectionsEach ? undefined : `127.0.0.${1 + Math.floor(index / connectionsEach)}`
}
