// For users who declare events, publish and embed. Parts for adapters and servers are in `windhover/adapter`.
export type {
  Access,
  AccessRefusal,
  AccessRequest,
  AskedAct,
  Authenticated,
  Identity,
  KnownIdentity,
  Lease,
} from './access/access.ts'
export type { Act, Grant } from './access/grant.ts'
export {
  type Catalog,
  type DeclaredEvent,
  defineEvents,
  type EventDeclaration,
  type EventDeclarations,
  type EventInput,
  type EventOutput,
  type EventSchema,
  type EventsOf,
} from './catalog/define-events.ts'
export type { JsonSchema } from './schema/json-schema.ts'
export type { SchemaSource } from './schema/schema-source.ts'
export { type ErrorCode, errorMeanings, type Issue, WindhoverError } from './errors.ts'
export type { Gap, GapReason } from './gap.ts'
export type { ClosingReason } from './wire/control-events.ts'
export { type Initial, maxInitialMessages } from './initial.ts'
export { maxFlushMs } from './stream/define-stream.ts'
export { type Compress, compressModes } from './compress-mode.ts'
export { type SlowPolicy, slowPolicies } from './slow-policy.ts'
export type { DeliveryRound } from './fanout/delivery-round.ts'
export type { TracedRound } from './fanout/traced-round.ts'
export type { ConnectionEnding as ReaderEnding } from './connection/connection.ts'
export type { PublishOptions } from './catalog/draft-message.ts'
export { createHub } from './hub/create-hub.ts'
export type { AnyHub, ConnectedCounts, Hub, KickOptions } from './hub/hub.ts'
export type { PublishableData, PublishableName, Published } from './hub/publishable.ts'
export type {
  PublishedItem,
  PublishItem,
  PublishItemOptions,
  PublishManyOptions,
  PublishOutcome,
} from './hub/publish-item.ts'
export type { ClusterCounts } from './hub/cluster-counts.ts'
export type { DistributionMeasure } from './hub/distribution.ts'
export type { HubMeasures, RefusalMeasure, StreamMeasures } from './hub/hub-measures.ts'
export type { HubTotals } from './hub/hub-totals.ts'
export type { HubOptions } from './hub/hub-options.ts'
export type { DoubtfulName, ObservedHub, Observer, ReaderInfo, Refusal } from './hub/observer.ts'
export type { PublishEnd, PublishSpan, PublishStart, Tracing } from './hub/tracing.ts'
export type { ReaderFilter } from './hub/reader-filter.ts'
export type { HistoryMessage, HistoryPage, HistoryQuery } from './hub/history-page.ts'
export type { ListedReader, ReaderPage, ReaderQuery } from './hub/reader-page.ts'
export { type JsonText, type JsonTextOptions, jsonText } from './catalog/json-text.ts'
export { type RawText, rawText } from './catalog/raw-text.ts'
export { positionHeader } from './hub/position-header.ts'
export { sharedHub } from './hub/shared-hub.ts'
export type { Located, Log, LogListener } from './log/log.ts'
export type { LogMeasures } from './log/log-measures.ts'
export type { HistoryBounds, LogBounds } from './log/bounds.ts'
export { createMemoryLog, type MemoryLogOptions } from './log/memory-log.ts'
export type { Entry, Message, MessageDraft, Seam } from './message.ts'
export { formatPosition, parsePosition, type Position } from './position.ts'
export type { Principal, Via } from './principal.ts'
export {
  defineStream,
  type OpenStreamDefinition,
  type OpenStreamOptions,
  type StreamDefinition,
  type StreamOptions,
} from './stream/define-stream.ts'
export { createProblem, type Problem, problemType } from './problem/problem.ts'
export { toProblem, toStatus } from './problem/to-problem.ts'
export type { PathParameter, RequestContext, SendOptions, StreamEvent } from './per-request/context.ts'
export { type AnyRequestStream, createRequestStream, type RequestStream } from './per-request/create-request-stream.ts'
export type { OpenRequestStreamOptions, QueryOf, RawQuery, RequestStreamOptions } from './per-request/options.ts'
export type { PathParameterOptions } from './stream/path-parameters.ts'
export { type Extensions, type SecurityRequirement, type StreamDocumentation } from './stream/stream-documentation.ts'
export { defaultChannel, reservedEvents } from './names.ts'
