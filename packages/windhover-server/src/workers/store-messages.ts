import type { Position } from 'windhover'
import type { StoredMessage } from 'windhover/store'

/** The topic of a store on a link. */
export const storeTopic = 'store'

/** The topic of what a store tells. */
export const toldTopic = 'store:told'

/** Begins a telling. Its number tells it from an earlier one, of which something may still be on its way. */
export interface FollowCall {
  readonly telling: number
  readonly from: Position | 'oldest' | 'head'
}

/** What is told of a store. Messages are JSON, so that one text serves all workers, and unknown fields pass. */
export type Told = { readonly telling: number } & (
  | { readonly kind: 'messages'; readonly text: string }
  | { readonly kind: 'lost'; readonly upTo: number }
  | { readonly kind: 'epoch'; readonly epoch: string; readonly oldHead: number }
  | { readonly kind: 'oldest'; readonly oldest: number }
  | { readonly kind: 'state'; readonly state: 'ready' | 'waiting'; readonly reason: string | undefined }
)

/** The most lists of messages that are on their way to a worker, which has not taken them yet. */
export const maxUntaken = 8

/** A worker tells that it has taken so many lists, once for all of them: each message between processes costs both. */
export const takenAtOnce = 4

const texts = new WeakMap<readonly StoredMessage[], string>()

/** Encodes messages; the same list once, however many workers get it. */
export function encodeMessages(messages: readonly StoredMessage[]): string {
  let text = texts.get(messages)
  if (text === undefined) {
    text = JSON.stringify(messages)
    texts.set(messages, text)
  }
  return text
}

/** Decodes the text of {@link encodeMessages}. */
export function decodeMessages(text: string): readonly StoredMessage[] {
  return JSON.parse(text) as StoredMessage[]
}
