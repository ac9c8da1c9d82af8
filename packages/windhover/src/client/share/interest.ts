import type { ParsedEvent } from '../../wire/parse-events.ts'
import type { ChosenInterest } from '../live-stream.ts'

/** What is read: channels, where none stands for what the stream gives by itself, and events, where none stands for all. */
export type Interest = readonly [channels: readonly string[], events: readonly string[]]

/** Returns what is chosen at this moment, in a form that a channel can carry. */
export function toInterest({ channels, events }: ChosenInterest): Interest {
  return [[...channels], [...events]]
}

/** Returns what serves all of them: each name once, in order. They name channels all, or none does. */
export function unite(interests: readonly Interest[]): Interest {
  const merge = (part: 0 | 1): string[] => [...new Set(interests.flatMap((interest) => interest[part]))].sort()
  return [merge(0), interests.every(([, events]) => events.length > 0) ? merge(1) : []]
}

/** Returns whether two have the same names in the same order. */
export function isSame(one: Interest, other: Interest): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Returns whether an interest that was united serves another one. */
export function covers(united: Interest, other: Interest): boolean {
  return isSame(unite([united, other]), united)
}

/** Returns whether an event is among what is chosen. */
export function isChosen({ channels, events }: ChosenInterest, { channel, event }: ParsedEvent): boolean {
  return has(channels, channel) && has(events, event)
}

function has(names: Iterable<string>, name: string | undefined): boolean {
  const all = [...names]
  return all.length === 0 || all.includes(name!)
}
