import type { ParsedEvent } from 'windhover/client'

/** What is shown of an event. */
export type ShownEvent = Omit<ParsedEvent, 'retryMs'>

/** What the protocol says itself, as opposed to messages. */
export const controlEvents: readonly string[] = ['connected', 'gap', 'closing', 'position']

// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g

/**
 * Writes an event as one line of text: time, event, id, channel, data, two spaces apart, `-` for no id or channel. A control
 * character in what was published is written as in JSON, so that it cannot steer the terminal.
 *
 * @param arrival - stands for the time of an event that does not say when it was published.
 */
export function formatEventText({ event, id, channel, data, ...said }: ShownEvent, arrival: Date): string {
  const parts = [toIso(said, arrival), event, id || '-', channel || '-', readJsonText(data) ?? data]
  return parts.map(escapeControls).join('  ').trimEnd()
}

/**
 * Writes an event as one JSON object: `{"time", "event", "id", "channel", "data"}`. The id and the channel are null if
 * there is none. If the server shows it, a `trace` comes before the data. Data that is JSON stands as it came, digit for digit; what is no JSON stands as a string.
 *
 * @param arrival - as for {@link formatEventText}.
 */
export function formatEventJson({ event, id, channel, data, trace, ...said }: ShownEvent, arrival: Date): string {
  const head = JSON.stringify({ time: toIso(said, arrival), event, id: id ?? null, channel: channel ?? null, trace })
  return `${head.slice(0, -1)},"data":${escapeControls(readJsonText(data) ?? JSON.stringify(data))}}`
}

function toIso({ time }: Pick<ShownEvent, 'time'>, arrival: Date): string {
  return (time === undefined ? arrival : new Date(time)).toISOString()
}

/** The text on one line if it is JSON, in which a line break can only stand between two tokens. */
function readJsonText(data: string): string | undefined {
  try {
    JSON.parse(data)
    return data.replace(/[\r\n]+/g, ' ')
  } catch {
    return undefined
  }
}

function escapeControls(text: string): string {
  return text.replace(controlCharacters, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
