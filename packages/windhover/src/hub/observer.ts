import type { DeliveryRound } from '../fanout/delivery-round.ts'
import type { ConnectionEnding as ReaderEnding } from '../connection/connection.ts'
import type { Gap } from '../gap.ts'
import type { Identity } from '../identity.ts'

/** A reader, as observers are told of it. */
export interface ReaderInfo {
  /** 32 hexadecimal digits, as in the reader's `connected` event. */
  readonly clientId: string
  /** The path of the stream that it reads. */
  readonly stream: string
  readonly channels: readonly string[]
  /** `undefined` for all events. */
  readonly events: readonly string[] | undefined
  /** Who it is; left out where that is unknown. */
  readonly identity?: Identity
}

/** An undeclared event, the declared one that was probably meant, and the stream whose reader asked for it; none for a publish. */
export interface DoubtfulName {
  readonly event: string
  readonly meant: string
  readonly stream?: string
}

/**
 * Receives what happens in a hub, for logs and metrics. Every method is optional; none by default. Exceptions thrown here are
 * ignored, as are rejections of a promise that a method returns, so that watching never changes what is watched.
 */
export interface Observer {
  /** A reader joined; `resumed` when it went on from the position that it asked for. */
  onConnected?(reader: ReaderInfo, details: { readonly resumed: boolean }): void
  /** A reader is gone: `gone` when the client left of itself, `stalled` when it took nothing for too long. */
  onDisconnected?(reader: ReaderInfo, details: { readonly reason: ReaderEnding }): void
  /**
   * An undeclared name that is spelt almost as a declared one was published to an open hub, or was asked for by a reader of `stream`:
   * whoever uses the other spelling hears nothing of it. Told once a name.
   */
  onDoubtfulName?(details: DoubtfulName): void
  /** A message was appended. */
  onPublished?(message: { readonly channel: string; readonly event: string; readonly id: string }): void
  /** A round of deliveries is over: how many, how many bytes, and how long after publishing. Once for many messages. */
  onRound?(round: DeliveryRound): void
  /** A reader can take no more for now. */
  onStalled?(reader: ReaderInfo): void
  /** A reader was told of a gap. */
  onGap?(reader: ReaderInfo, gap: Gap): void
  /** The store of the hub can be reached, or cannot; with the store's own words for why. */
  onStoreState?(state: 'ready' | 'waiting', details: { readonly reason?: string }): void
  /**
   * Something broke its promise and threw: the sink of `reader`, which is dropped for it, or the log or its store if no reader is named. Readers
   * that the log fails end with the reason `failed`, and come back.
   */
  onError?(error: unknown, details: { readonly reader?: ReaderInfo }): void
}

/** Calls an observer. What it throws, or rejects with, is its own failure. */
export function notify(observer: Observer, call: (observer: Observer) => unknown): void {
  try {
    const returned = call(observer)
    // An async method's rejection would otherwise end the process.
    if (isThenable(returned)) returned.then(undefined, ignore)
  } catch {
    // Watching never changes what is watched.
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as Partial<PromiseLike<unknown>>).then === 'function'
  )
}

function ignore(): void {}
