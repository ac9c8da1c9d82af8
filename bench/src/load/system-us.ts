/** What fits into the stamp of a message. */
const limitUs = 1_000_000_000_000n

/** A clock in whole microseconds that all processes of a machine share, for times between two of them; it starts again after 11 days. */
export function systemUs(): number {
  return Number((process.hrtime.bigint() / 1000n) % limitUs)
}
