import type { ReaderIdentity } from '../fanout/reader.ts'
import type { Start } from '../log/resume.ts'
import { encodeConnected, encodeGap } from '../wire/control-events.ts'

/** The parts of a greeting beside the identity and position of a reader. */
interface GreetingDetails {
  readonly retryMs: number
  /** Milliseconds over which clients spread what they load again after the end of an epoch. */
  readonly reloadSpreadMs: number
  /** The moment when its grant to read ends, in milliseconds since 1970; `undefined` for never. */
  readonly grantEndsAtMs: number | undefined
}

/** Writes the first text of a reader: `connected`, and a gap if there is one, which then carries the position. */
export function encodeGreeting(
  { clientId, keepAliveMs }: ReaderIdentity,
  { position, resumed, gap }: Omit<Start, 'place'>,
  details: GreetingDetails,
): string {
  const { retryMs, reloadSpreadMs, grantEndsAtMs } = details
  const fields = { clientId, keepAliveMs, resumed, retryMs, grantEndsAtMs }
  if (gap === undefined) return encodeConnected({ ...fields, position })
  // Clients of a server that began a new epoch come back together.
  return encodeConnected(fields) + encodeGap(gap, gap.reason === 'epoch' ? reloadSpreadMs : undefined)
}
