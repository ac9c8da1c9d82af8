import type { DeliveryRound } from '../fanout/delivery-round.ts'
import type { ConnectionEnding as ReaderEnding } from '../connection/connection.ts'
import type { Gap } from '../gap.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import type { Principal, Via } from '../principal.ts'
import type { HubMeasures } from './hub-measures.ts'

/** The description of a reader that observers are given. */
export interface ReaderInfo {
  /** 32 hexadecimal digits, as in the reader's `connected` event. */
  readonly clientId: string
  /** The path of the stream that it reads. */
  readonly stream: string
  readonly channels: readonly string[]
  /** The event names that it reads; `undefined` for all events. */
  readonly events: readonly string[] | undefined
  /** When it joined, in milliseconds since 1970. */
  readonly connectedAtMs: number
  /**
   * Its IP address; left out if it is unknown. It is known only where readers are limited by address or the stream has
   * a door.
   */
  readonly address?: string
  /** The person or program that reads; left out if it is unknown or anonymous. */
  readonly subject?: string
  /** The way by which the reader showed its identity; left out if that is unknown. */
  readonly via?: Via
  /** Its identity; left out if that is unknown. */
  readonly identity?: Principal
}

/**
 * An undeclared event, the declared one that was probably meant, and the stream whose reader asked for it; for a
 * publish, there is no stream.
 */
export interface DoubtfulName {
  readonly event: string
  readonly meant: string
  readonly stream?: string
}

/** A reader that an endpoint of a hub has refused for now. */
export interface Refusal {
  /** The path of the stream that was asked for. */
  readonly stream: string
  readonly reason: RefusalReason
  /** The HTTP status of the answer; 200 for a stream that says so. */
  readonly status: number
}

/** What an observer may read of its hub at any time. */
export interface ObservedHub {
  /** As `Hub.measure` does. */
  measure(): HubMeasures
}

/**
 * Receives a hub's events, for logs and metrics. Every method is optional; none by default. Exceptions thrown here are
 * ignored, as are rejections of a promise that a method returns, so that watching never changes what is watched.
 */
export interface Observer {
  /** Called once, before all else, when the hub is created. */
  onCreated?(hub: ObservedHub): void
  /** Called once, after all else, when the hub has closed. */
  onClosed?(): void
  /**
   * Called when a reader joined; `resumed` if it went on from the position that it asked for. `ageMs` is then the age of
   * the oldest message that it has yet to be given, in milliseconds, and otherwise 0.
   */
  onConnected?(reader: ReaderInfo, details: { readonly resumed: boolean; readonly ageMs: number }): void
  /** Called when a reader is gone: `gone` if the client left by itself, `stalled` if it took nothing for too long. */
  onDisconnected?(reader: ReaderInfo, details: { readonly reason: ReaderEnding }): void
  /**
   * Called once for each undeclared name that is spelt almost as a declared one. It was published to an open hub, or
   * was asked for by a reader of `stream`: users of the other spelling hear nothing of it.
   */
  onDoubtfulName?(details: DoubtfulName): void
  /** Called when a reader was refused for now, before it joined. */
  onRefused?(refusal: Refusal): void
  /**
   * Called when a message was appended, with the bytes that it takes on the wire, and how long its publish took in
   * milliseconds.
   */
  onPublished?(
    message: { readonly channel: string; readonly event: string; readonly id: string },
    details: { readonly bytes: number; readonly tookMs: number },
  ): void
  /**
   * Called when a round of deliveries is over, with their number, their bytes and the time since publishing. Called
   * once for many messages.
   */
  onRound?(round: DeliveryRound): void
  /** Called when a reader can take no more for now. */
  onStalled?(reader: ReaderInfo): void
  /** Called when a reader was told of a gap. */
  onGap?(reader: ReaderInfo, gap: Gap): void
  /** Called when the store of the hub can be reached or cannot, with the store's own words for the reason. */
  onStoreState?(state: 'ready' | 'waiting', details: { readonly reason?: string }): void
  /**
   * Called when something broke its promise and threw. It is the sink of `reader`, which is dropped for it, or the log
   * or its store if no reader is named. Readers that the log fails end with the reason `failed`, and come back.
   */
  onError?(error: unknown, details: { readonly reader?: ReaderInfo }): void
}

/** Calls an observer. Exceptions that it throws, and its rejections, are its own failure. */
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
