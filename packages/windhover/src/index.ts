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
export type { Direction, JsonSchema } from './catalog/json-schema.ts'
export type { SchemaSource } from './catalog/schema-source.ts'
export { validateData } from './catalog/validate-data.ts'
export { countEdits } from './count-edits.ts'
export { type ErrorCode, errorMeanings, type Issue, WindhoverError } from './errors.ts'
export { findSimilarName } from './find-similar-name.ts'
export type { ClosingReason, Gap, GapReason } from './wire/control-events.ts'
export type { Scheduler } from './fanout/scheduler.ts'
export type { Sink, SinkListener } from './fanout/sink.ts'
export { type SlowPolicy, slowPolicies } from './fanout/slow-policy.ts'
export type { Round } from './fanout/pump.ts'
export type { Ending } from './fanout/reader.ts'
export type { PublishOptions } from './hub/draft-message.ts'
export { createHub } from './hub/create-hub.ts'
export type {
  AnyHub,
  ConnectedCounts,
  Hub,
  JoinRequest,
  PublishableData,
  PublishableName,
  Published,
  RefusalReason,
} from './hub/hub.ts'
export type { HubOptions } from './hub/hub-options.ts'
export type { DoubtfulName, Observer, ReaderInfo } from './hub/observer.ts'
export { type JsonText, type JsonTextOptions, jsonText } from './hub/json-text.ts'
export { type RawText, rawText } from './hub/raw-text.ts'
export { sharedHub } from './hub/shared-hub.ts'
export type { Log, LogListener } from './log/log.ts'
export { createMemoryLog, type HistoryBounds, type LogBounds, type MemoryLogOptions } from './log/memory-log.ts'
export type { Message, MessageDraft } from './log/message.ts'
export { formatPosition, parsePosition, type Position } from './position.ts'
export {
  defineStream,
  type DefineStreamContext,
  type StreamDefinition,
  type StreamOptions,
} from './stream/define-stream.ts'
export {
  createHubEndpoint,
  type EndpointConnection,
  type EndpointRequest,
  type StreamEndpoint,
} from './stream/endpoint.ts'
export { judgeOrigin, type OriginHeader, type OriginJudgement, type OriginRequest } from './stream/judge-origin.ts'
export { mergeHeaders } from './stream/merge-headers.ts'
export { defineOriginRules, type OriginContext, type OriginOptions, type OriginRules } from './stream/origin-rules.ts'
export { createProblem, type Problem, problemType } from './stream/problem.ts'
export { toProblem, toStatus } from './stream/to-problem.ts'
export { findMeantName } from './stream/find-meant-name.ts'
export type { PathParameter, RequestContext, SendOptions, StreamEvent } from './stream/request-context.ts'
export { createRequestStream, type RequestStream } from './stream/request-stream.ts'
export type { QueryOf, RawQuery, RequestStreamOptions } from './stream/request-stream-options.ts'
export type { StreamDecision, StreamQuery, StreamRequest } from './stream/read-request.ts'
export type { PlainResponse } from './stream/refuse.ts'
export { matchPath, parsePathTemplate, type PathTemplate } from './stream/path-template.ts'
export type { PathParameterOptions } from './stream/path-parameters.ts'
export type { StreamDescription } from './stream/stream-description.ts'
export {
  defaultDocument,
  type Extensions,
  type FilledDocumentation,
  type SecurityRequirement,
  type StreamDocumentation,
} from './stream/stream-documentation.ts'
export type { Chunk } from './wire/chunk.ts'
export { maxJsonDepth } from './wire/scan-json.ts'
export { defaultChannel, reservedEvents } from './names.ts'
