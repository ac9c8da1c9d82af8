export { createClient } from './create-client.ts'
export { createPublisher } from './publisher/create-publisher.ts'
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
export type {
  Follow,
  FollowOptions,
  FollowSnapshot,
  FollowStatus,
  LoadContext,
  LoadedState,
  ReloadOn,
} from './follow/follow.ts'
export type { CallOptions, ClientTicket, Published, PublishDetails, PublishItem } from './publish-types.ts'
export type { Publisher, PublisherOptions, PublisherServer, QueuedEvent } from './publisher/publisher.ts'
export type { RetryOptions } from './retry-wait.ts'
export type { Acknowledged, IdStore, StoredMessage, StoredStream } from './stored/id-store.ts'
export type { StreamState, StreamStateName } from './stream-state.ts'
export type { ClientSchemas, OnInvalid } from './validate-message.ts'
