import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import { createHubEndpoint, type StreamEndpoint } from '../stream/endpoint.ts'

/** What every adapter's `createHandler` takes: a hub and its stream, or a stream that needs no hub, and the adapter's own options behind. */
export type HandlerArguments<Options> =
  | readonly [hub: AnyHub, stream: StreamOptions | StreamDefinition, options?: Options | undefined]
  | readonly [stream: StreamEndpoint, options?: Options | undefined]

/**
 * Finds what a handler serves and how.
 *
 * @throws WindhoverError as `defineStream` does.
 */
export function readHandlerArguments<Options>(args: HandlerArguments<Options>): {
  readonly endpoint: StreamEndpoint
  readonly options: Options | undefined
} {
  return isOwnStream(args)
    ? { endpoint: args[0], options: args[1] }
    : { endpoint: createHubEndpoint(args[0], args[1]), options: args[2] }
}

function isOwnStream<Options>(
  args: HandlerArguments<Options>,
): args is readonly [stream: StreamEndpoint, options?: Options | undefined] {
  const first: unknown = args[0]
  return typeof first === 'object' && first !== null && 'read' in first
}
