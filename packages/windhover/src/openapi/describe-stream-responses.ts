import type { JsonSchema } from '../schema/json-schema.ts'
import { createProblem } from '../problem/problem.ts'
import { expired, noCredential } from '../stream/refuse-access.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import { stopId } from '../wire/control-events.ts'
import { anyOtherProblem, describeProblem, uncachedHeaders } from './describe-problem.ts'
import { describeResponse, type OperationContext } from './describe-response.ts'
import { describeStreamContent } from './describe-stream-content.ts'
import type { ResponseDescription } from './route-description.ts'

/** Which operation a stream is, and what else may be answered. */
export interface StreamContext extends OperationContext {
  /** Default: {@link anyOtherProblem}. */
  readonly otherResponse?: ResponseDescription | undefined
}

/** Describes every answer that a stream can give, and none that it cannot. */
export function describeStreamResponses(stream: StreamDescription, context: StreamContext): JsonSchema {
  const { channels, query, parameters, refusal, access, limitsAddresses = false, compress = 'off' } = stream
  const canAskWrongly = channels !== undefined || Object.keys(parameters).length > 0
  const refusals = {
    400: query !== undefined ? badQuery : canAskWrongly ? badRequest : unreadable,
    ...(access === undefined ? {} : { 401: describeUnauthorized(access), 403: notGranted }),
    406: notAcceptable,
    ...(refusal === 'status' && (limitsAddresses || access !== undefined)
      ? { 429: access === undefined ? tooMany : withRates(tooMany) }
      : {}),
    ...(refusal === 'status' ? { 503: busy } : {}),
    default: context.otherResponse ?? anyOtherProblem,
  }
  return {
    [stream.status]: {
      description: stream.responseDescription ?? describeSuccess(stream),
      headers: { ...streamResponseHeaders, ...(compress === 'off' ? {} : compressionHeaders) },
      content: { 'text/event-stream': describeStreamContent(stream, context) },
    },
    204: {
      description: `Do not come back: Last-Event-ID was ${stopId}, the id of a closing event that ends for good.`,
      headers: uncachedHeaders,
    },
    ...Object.fromEntries(
      Object.entries(refusals).map(([status, response]) => [status, describeResponse(status, response, context)]),
    ),
  }
}

const streamResponseHeaders: JsonSchema = {
  'Cache-Control': {
    description: 'Keeps caches and compressing proxies away.',
    required: true,
    schema: { type: 'string', const: 'no-cache, no-transform' },
  },
  'X-Accel-Buffering': {
    description: 'Keeps proxies from holding events back.',
    required: true,
    schema: { type: 'string', const: 'no' },
  },
}

/** There if the client says in `Accept-Encoding` what it takes. */
const compressionHeaders: JsonSchema = {
  'Content-Encoding': {
    description: 'There if the stream is compressed, which the client has to take.',
    schema: { type: 'string', const: 'gzip' },
  },
  Vary: {
    description:
      'Names Accept-Encoding, as that decides whether the stream is compressed, and other fields that decide.',
    schema: { type: 'string' },
  },
}

const badRequest = describeProblem(
  'The path or the query asks for what the stream does not serve, or for too much of it, or cannot be read.',
  createProblem(400, 'event: "connected" is reserved (connected, gap, closing, position, error, open)', {
    code: 'invalid_request',
  }),
)
const badQuery = describeProblem(
  'The path or the query does not match, or cannot be read.',
  createProblem(400, 'the query does not match its schema: count: must be a number', {
    code: 'invalid_request',
    issues: [{ path: ['count'], message: 'must be a number' }],
  }),
)
const unreadable = describeProblem(
  'The query cannot be read.',
  createProblem(400, 'the query is not percent-encoded UTF-8', { code: 'invalid_request' }),
)
function describeUnauthorized(access: NonNullable<StreamDescription['access']>): ResponseDescription {
  const { detail, code } = access.noCredential ?? noCredential
  return withChallenge(
    describeProblem(
      'There is no credential, or it is wrong or has ended.',
      createProblem(401, detail, { code }),
      createProblem(401, expired.detail, { code: expired.code }),
    ),
  )
}
const notGranted = withChallenge(
  describeProblem(
    'The credential does not allow what is asked for.',
    createProblem(403, 'the channel "room:7" is not granted', { code: 'forbidden' }),
  ),
)
const notAcceptable = describeProblem(
  'Accept excludes text/event-stream.',
  createProblem(406, 'Accept: this is a stream of text/event-stream, which the request excludes'),
)
const tooMany = withRetryAfter(
  describeProblem(
    'The address of the client has as many readers as one may have, or the client came too often.',
    createProblem(429, 'too many readers have this address; try again when one of them has left', {
      code: 'unavailable',
    }),
  ),
)
const busy = withRetryAfter(
  describeProblem(
    'The server takes no readers now.',
    createProblem(503, 'the server takes no readers now; try again later', { code: 'unavailable' }),
  ),
)

function withChallenge(response: ResponseDescription): ResponseDescription {
  return {
    ...response,
    headers: {
      ...response.headers,
      'WWW-Authenticate': {
        description: 'How to show a credential, and what is wrong with the one that came (RFC 6750, section 3).',
        schema: { type: 'string' },
      },
    },
  }
}

function withRetryAfter(response: ResponseDescription): ResponseDescription {
  return {
    ...response,
    headers: {
      ...response.headers,
      'Retry-After': {
        description: 'Seconds after which to try again.',
        required: true,
        schema: { type: 'integer', minimum: 0 },
      },
    },
  }
}

/** A door tells of its rates; a client may also be refused for the readers of its address, which have none. */
function withRates(response: ResponseDescription): ResponseDescription {
  const text = { type: 'string' } as const
  return {
    ...response,
    headers: {
      ...response.headers,
      'RateLimit-Policy': { description: 'The rates that hold for the client, if it came too often.', schema: text },
      RateLimit: { description: 'The rates that refused it, and when more is left of them.', schema: text },
    },
  }
}

function describeSuccess({ channels, refusal }: StreamDescription): string {
  const text =
    channels === undefined
      ? 'The events of this request alone. The first is connected; a stream that the server ends has closing as its last.'
      : 'An endless stream of events. The first is connected; a stream that the server ends has closing as its last.'
  if (refusal !== 'stream') return text
  return `${text} Where the server takes no readers now, closing with the reason busy is the only one.`
}
