import type { StreamEvent } from './stream-event.ts'

/** An event as the page keeps it. */
export interface ReceivedEvent extends StreamEvent {
  /** Counts what this page received, from 1; ascends without a hole. */
  readonly number: number
  /** When it was received, in ms since 1970. */
  readonly at: number
}

/** When an event was published, or, where the stream does not say, received. */
export function timeOf({ time, at }: ReceivedEvent): number {
  return time ?? at
}

/** Says whether an event has a text in its name, id, channel or data; `needle` is in lower case. */
export function matchesText(event: ReceivedEvent, needle: string): boolean {
  return (
    event.data.toLowerCase().includes(needle) ||
    event.name.toLowerCase().includes(needle) ||
    (event.id?.toLowerCase().includes(needle) ?? false) ||
    (event.channel?.toLowerCase().includes(needle) ?? false)
  )
}
