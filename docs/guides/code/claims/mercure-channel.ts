/**
 * Names the channel of a Mercure topic: the parts of the topic between slashes are those of the channel between colons. What
 * would mean something else here is percent-encoded, so that no two topics share a channel. Publish to this channel, and ask for it.
 *
 * `https://example.com/books/1` is the channel `https%3A::example.com:books:1`.
 */
export function mercureChannel(topic: string): string {
  return topic.split('/').map(mercurePart).join(':')
}

/** Names a part of a channel: a part of a topic between slashes. */
export function mercurePart(part: string): string {
  return part.replaceAll(/[%:*$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
