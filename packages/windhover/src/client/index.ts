export { createClient } from './create-client.ts'
export type { Client, TicketOptions } from './client.ts'
export { WindhoverClientError, type ClientProblem } from './client-error.ts'
export type { ClientGap } from './client-gap.ts'
export type { ClientOptions, CredentialRequest, StreamOptions } from './client-options.ts'
export type { ChosenNames, ClientStream, GapMessage, Off, OpenedOptions } from './client-stream.ts'
export type {
  ClientSource,
  DataByName,
  InputByName,
  Message,
  MessageMeta,
  StreamPath,
  Untyped,
} from './client-types.ts'
export type { CallOptions, ClientTicket, Published, PublishDetails, PublishItem } from './publish-types.ts'
export type { ParsedEvent } from '../wire/parse-events.ts'
export type { RetryOptions } from './retry-wait.ts'
export type { StreamState, StreamStateName } from './stream-state.ts'
export type { ClientSchemas, OnInvalid } from './validate-message.ts'
