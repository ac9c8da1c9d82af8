// For authors of other adapters and servers: the same parts that ours are built on.
export { isRefused } from './access/access.ts'
export { areGrants, findGrantsFault } from './access/check-grants.ts'
export { type Granted, grantedBy } from './access/granted.ts'
export { findPatternFault } from './access/name-patterns.ts'
export { readCookie } from './access/read-cookie.ts'
export { expired, noCredential, notGranted, refuseAccess } from './stream/refuse-access.ts'
export type { SchemaDirection } from './schema/json-schema.ts'
export { parsedJsonText } from './catalog/json-text.ts'
export { validateData } from './catalog/validate-data.ts'
export { toLimitedAddress } from './connection/address-limit.ts'
export type { Scheduler } from './connection/scheduler.ts'
export type { Sink, SinkListener } from './connection/sink.ts'
export { countEdits } from './count-edits.ts'
export { defaults } from './defaults.ts'
export type { Admission, AnswerAdmission, HeadAdmission, StreamAdmission } from './endpoint/admission.ts'
export { after } from './endpoint/after.ts'
export {
  createHubEndpoint,
  type EndpointRequest,
  type OpenStream,
  type StreamEndpoint,
  type SyncStreamEndpoint,
} from './endpoint/endpoint.ts'
export { findSimilarName } from './find-similar-name.ts'
export type { JoinRequest } from './hub/hub.ts'
export type { RefusalReason } from './refusal-reason.ts'
export type { DefineStreamContext } from './stream/define-stream.ts'
export { findMeantName } from './stream/find-meant-name.ts'
export { judgeOrigin, type OriginHeader, type OriginJudgement, type OriginRequest } from './stream/judge-origin.ts'
export { mergeHeaders } from './stream/merge-headers.ts'
export { defineOriginRules, type OriginContext, type OriginOptions, type OriginRules } from './stream/origin-rules.ts'
export { matchPath, parsePathTemplate, type PathTemplate } from './stream/path-template.ts'
export type { StreamRequest } from './stream/stream-request.ts'
export type { PlainResponse } from './stream/refuse.ts'
export type { StreamDescription } from './stream/stream-description.ts'
export { defaultDocument, type FilledDocumentation } from './stream/stream-documentation.ts'
export type { Chunk } from './chunk.ts'
export { maxJsonDepth } from './wire/scan-json.ts'
