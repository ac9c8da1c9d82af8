import { checkOptionNames } from '../options.ts'
import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import { createHubEndpoint } from '../endpoint/hub-endpoint.ts'
import { judgeOrigin, type OriginJudgement, type OriginRequest } from '../stream/judge-origin.ts'
import { defineOriginRules, originOptionNames, type OriginOptions } from '../stream/origin-rules.ts'

/**
 * What every adapter's `createHandler` takes: a hub and its stream, or a stream that needs no hub, followed
 * by the adapter's own options.
 */
export type HandlerArguments<Options> =
  | readonly [hub: AnyHub, stream: StreamOptions | StreamDefinition, options?: Options | undefined]
  | readonly [stream: StreamEndpoint, options?: Options | undefined]

/** Judges who asks. */
export type Judge = (request: OriginRequest) => OriginJudgement

/**
 * Finds what a handler serves, how and whom.
 *
 * @param names - the adapter's own options, beside those of {@link OriginOptions}.
 * @throws WindhoverError `invalid_option` for an option that does not exist or is not allowed, and as
 *   `defineStream` does.
 */
export function readHandlerArguments<Options extends OriginOptions>(
  args: HandlerArguments<Options>,
  names: readonly string[] = [],
): { readonly endpoint: StreamEndpoint; readonly options: Options | undefined; readonly judge: Judge | undefined } {
  const [endpoint, options] = isOwnStream(args) ? args : [createHubEndpoint(args[0], args[1]), args[2]]
  if (options !== undefined) checkOptionNames('createHandler', options, [...names, ...originOptionNames])
  return { endpoint, options, judge: createJudge(options ?? {}) }
}

/** What is not guarded costs nothing. */
function createJudge(options: OriginOptions): Judge | undefined {
  const rules = defineOriginRules(options)
  if (rules.hosts === undefined && !rules.guardsOrigins) return undefined
  return (request) => judgeOrigin(request, rules)
}

function isOwnStream<Options>(
  args: HandlerArguments<Options>,
): args is readonly [stream: StreamEndpoint, options?: Options | undefined] {
  const first: unknown = args[0]
  return typeof first === 'object' && first !== null && 'admit' in first
}
