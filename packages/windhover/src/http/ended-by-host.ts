import type { NodeResponse } from './node-exchange.ts'

let isReported = false

/**
 * Reports once a process that the response of a stream was ended by something other than the stream. Its
 * clients see an end without a `closing` event and come back every few seconds, and nothing else would tell
 * why.
 */
export function reportEndedByHost({ req }: NodeResponse): void {
  if (isReported) return
  isReported = true
  console.error(
    `windhover: the response of the stream ${req.url?.split('?', 1)[0]} was ended by the app that serves it, ` +
      'so its clients come back again and again; in Koa, use windhover/http/koa',
  )
}
