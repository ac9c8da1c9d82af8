/** The channels and event names that a reader asked for. */
export interface Interest {
  /** The same for two interests that choose the same messages. */
  readonly key: string
  /** At least one, sorted, each once. */
  readonly channels: readonly string[]
  /** At least one, sorted, each once; `undefined` for all events. */
  readonly events: readonly string[] | undefined
}

/** Creates an interest. The order of the names makes no difference, nor do repeated names. */
export function createInterest(channels: readonly string[], events?: readonly string[]): Interest {
  const sortedChannels = sortUnique(channels)
  const sortedEvents = events === undefined ? undefined : sortUnique(events)
  return {
    key: JSON.stringify([sortedChannels, sortedEvents]),
    channels: sortedChannels,
    events: sortedEvents,
  }
}

/** Returns whether an interest chooses an event, in each of its channels. */
export function isInterestedInEvent({ events }: Interest, event: string): boolean {
  return events === undefined || events.includes(event)
}

/** Returns whether a message is one of those that an interest chooses. */
export function isInterested(
  interest: Interest,
  message: { readonly channel: string; readonly event: string },
): boolean {
  return interest.channels.includes(message.channel) && isInterestedInEvent(interest, message.event)
}

function sortUnique(names: readonly string[]): readonly string[] {
  if (names.length === 1) return names
  return [...new Set(names)].toSorted()
}
