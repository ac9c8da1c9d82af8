import type { ClosingReason, Gap } from '../wire/control-events.ts'

/** A reader, as observers are told of it. */
export interface ReaderInfo {
  /** 32 hexadecimal digits, as in the reader's `connected` event. */
  readonly clientId: string
  /** The path of the stream that it reads. */
  readonly stream: string
  readonly channels: readonly string[]
  /** `undefined` for all events. */
  readonly events: readonly string[] | undefined
}

/**
 * Is told about what happens in a hub, for logs and metrics. Every method is optional; none by default. What a method throws is
 * swallowed, so that watching never changes what is watched.
 */
export interface Observer {
  /** A reader joined; `resumed` when it went on from the position that it asked for. */
  onConnected?(reader: ReaderInfo, details: { readonly resumed: boolean }): void
  /** A reader is gone: `gone` when the client left of itself. */
  onDisconnected?(reader: ReaderInfo, details: { readonly reason: ClosingReason | 'gone' }): void
  /** A message was appended. */
  onPublished?(message: { readonly channel: string; readonly event: string; readonly id: string }): void
  /** A reader was told of a gap. */
  onGap?(reader: ReaderInfo, gap: Gap): void
}

/** Calls a method of an observer, if it has it. */
export function notify(call: () => void): void {
  try {
    call()
  } catch {
    // An observer's failure is the observer's own.
  }
}
