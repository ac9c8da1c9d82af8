import { RoundTraces } from '../fanout/round-traces.ts'
import { follow, type Tracing } from './tracing.ts'

/** Creates what gathers the traces of each round; `undefined` if nobody follows what is delivered. */
export function createRoundTraces(tracing: Tracing | undefined): RoundTraces | undefined {
  if (tracing?.onDelivered === undefined) return undefined
  return new RoundTraces((round) => follow(() => tracing.onDelivered?.(round)))
}
