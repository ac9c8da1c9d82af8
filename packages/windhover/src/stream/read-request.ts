import type { Initial } from '../initial.ts'
import { findSimilarName } from '../find-similar-name.ts'
import { defaultChannel, findChannelReservation, findEventReservation, findNameFault, maxNameLength } from '../names.ts'
import { maxAskedEvents, maxAskedPairs, type StreamDefinition } from './define-stream.ts'
import { listServedEvents } from './list-served-events.ts'
import { findQueryNameFault } from './find-query-name-fault.ts'
import { findParameterFault } from './path-parameters.ts'
import { fillPlaceholders, findPlaceholders } from './path-template.ts'
import { type PlainResponse, refuseRequest } from './refuse.ts'
import { readLastEventId } from './screen-request.ts'
import type { StreamRequest } from './stream-request.ts'

/** What a good request asks for. */
export interface StreamQuery {
  /** At least one, as asked for: one may stand there twice. */
  readonly channels: readonly string[]
  /** At least one; `undefined` for every event. */
  readonly events: readonly string[] | undefined
  /** Whether each message also carries its time and channel. */
  readonly meta: boolean
  /** Never empty, and not yet read: it may be anything. */
  readonly lastEventId: string | undefined
  /** The messages that it gets before what is new; `undefined` for none, and always if there is an id. */
  readonly initial: Initial | undefined
}

/**
 * The outcome of {@link readStreamRequest}: make it a reader, answer the headers of a stream alone, or answer
 * this response.
 */
export type StreamDecision =
  | { readonly kind: 'join'; readonly query: StreamQuery }
  | { readonly kind: 'head' }
  | { readonly kind: 'answer'; readonly response: PlainResponse }

/**
 * Reads the names of a request that `screenRequest` had no answer to, and decides whether it is let in. A parameter of
 * the path, a channel or an event that is not served is 400 with the code `invalid_request`. So is a name of the query
 * that is unknown but close to a known one; other unknown names are ignored. Never throws.
 */
export function readStreamRequest(stream: StreamDefinition, request: StreamRequest): StreamDecision {
  const { method, query } = request
  const fault = findParameterFault(stream.parameters, request.params ?? {}) ?? findQueryFault(stream, query)
  if (fault !== undefined) return answer(refuseRequest(400, fault, { code: 'invalid_request' }))
  const served = fillChannels(stream, request.params ?? {})
  if ('fault' in served) return answer(refuseRequest(400, served.fault, { code: 'invalid_request' }))
  const asked = readChannels(stream, served.names, query.getAll('channel'))
  if ('fault' in asked) return answer(refuseRequest(400, asked.fault, { code: 'invalid_request' }))
  const events = readEvents(stream, query.getAll('event'), asked.names.length)
  if ('fault' in events) return answer(refuseRequest(400, events.fault, { code: 'invalid_request' }))
  const lastEventId = readLastEventId(request)
  const initial = lastEventId === undefined ? readInitial(stream, query) : undefined
  if (method === 'HEAD') return { kind: 'head' }
  const meta = query.get('meta') === '1'
  return { kind: 'join', query: { channels: asked.names, events: events.names, meta, lastEventId, initial } }
}

const queryNames: readonly string[] = ['event', 'channel', 'meta', 'lastEventId']

/** Names that are close to `last` are nobody's business where it may not be asked for. */
const queryNamesWithLast: readonly string[] = [...queryNames, 'last']

function findQueryFault({ maxLast }: StreamDefinition, query: URLSearchParams): string | undefined {
  const last = query.has('last') ? findLastFault(maxLast, query.getAll('last')) : undefined
  if (last !== undefined) return last
  const slip = findQueryNameFault(query, maxLast > 0 ? queryNamesWithLast : queryNames)
  if (slip !== undefined) return slip
  const wrong = query.getAll('meta').find((value) => value !== '0' && value !== '1')
  if (wrong !== undefined) return `meta: ${quote(wrong)} is not 1, for the time and channel of each message, or 0`
  return query.getAll('meta').length > 1 ? 'meta: more than one is too many' : undefined
}

function findLastFault(maxLast: number, [asked, ...others]: readonly string[]): string | undefined {
  if (maxLast === 0) return 'last: this stream gives no older messages to those who ask; its limit is 0'
  if (others.length > 0) return 'last: more than one is too many'
  const isNumber = asked !== undefined && /^[0-9]{1,15}$/.test(asked)
  if (isNumber && Number(asked) <= maxLast) return undefined
  return `last: ${quote(asked ?? '')} is not a whole number from 0 to ${maxLast}, the most messages that a reader may be given first`
}

/** Reads what a new reader is given first: what it asks for, and otherwise what the stream gives. */
function readInitial(stream: StreamDefinition, query: URLSearchParams): Initial | undefined {
  const asked = stream.maxLast > 0 ? query.get('last') : null
  if (asked === null) return stream.initial
  return Number(asked) === 0 ? undefined : { last: Number(asked) }
}

/** Puts the parameters of the path into the channels. */
function fillChannels(
  { channels, parameters }: StreamDefinition,
  params: Readonly<Record<string, string>>,
): { names: readonly string[] | 'any' } | { fault: string } {
  if (channels === 'any' || Object.keys(parameters).length === 0) return { names: channels }
  const names = channels.map((channel) => fillPlaceholders(channel, params))
  for (const [index, name] of names.entries()) {
    const fault = findNameFault(name)
    const reason = fault === undefined ? findChannelReservation(name) : `${quote(name)} ${fault}`
    if (reason === undefined) continue
    const where = findPlaceholders(channels[index]!).map((placeholder) => `{${placeholder}}`)
    return { fault: `${where.join(', ')}: the channel ${reason}` }
  }
  return { names }
}

function readChannels(
  stream: StreamDefinition,
  channels: readonly string[] | 'any',
  asked: readonly string[],
): { names: readonly string[] } | { fault: string } {
  if (asked.length === 0) {
    if (channels === 'any' || channels.includes(defaultChannel)) return { names: [defaultChannel] }
    return { names: channels }
  }
  if (asked.length > stream.maxChannels) {
    return { fault: `channel: ${asked.length} are too many; a reader may ask for ${stream.maxChannels}` }
  }
  for (const name of asked) {
    const fault = findNameFault(name)
    if (fault !== undefined) return { fault: `channel: ${quote(name)} ${fault}` }
    const reservation = findChannelReservation(name)
    if (reservation !== undefined) return { fault: `channel: ${reservation}` }
    if (channels !== 'any' && !channels.includes(name)) {
      return { fault: `channel: ${describeUnserved(name, channels)}` }
    }
  }
  return { names: asked }
}

function readEvents(
  stream: StreamDefinition,
  asked: readonly string[],
  channelCount: number,
): { names: readonly string[] | undefined } | { fault: string } {
  if (asked.length === 0) return { names: stream.events }
  if (asked.length > maxAskedEvents) {
    return { fault: `event: ${asked.length} are too many; a reader may ask for ${maxAskedEvents}` }
  }
  if (asked.length * channelCount > maxAskedPairs) {
    return {
      fault: `event: ${asked.length} names in ${channelCount} channels are too many; a reader may ask for ${maxAskedPairs} pairs`,
    }
  }
  const served = listServedEvents(stream)
  for (const name of asked) {
    const fault = findNameFault(name)
    if (fault !== undefined) return { fault: `event: ${quote(name)} ${fault}` }
    const reservation = findEventReservation(name)
    if (reservation !== undefined) return { fault: `event: ${reservation}` }
    if (served !== undefined && !served.includes(name)) {
      return { fault: `event: ${describeUnserved(name, served)}` }
    }
  }
  return { names: asked }
}

function describeUnserved(name: string, served: readonly string[]): string {
  const similar = findSimilarName(name, served)
  const hint = similar === undefined ? '' : `; did you mean ${quote(similar)}?`
  return `this stream does not serve ${quote(name)}${hint} (it serves ${served.join(', ') || 'none'})`
}

/** Names a value of the query in a sentence, of which it must not make a page. */
function quote(name: string): string {
  return JSON.stringify(name.length > maxNameLength ? `${name.slice(0, maxNameLength)}…` : name)
}

function answer(response: PlainResponse): StreamDecision {
  return { kind: 'answer', response }
}
