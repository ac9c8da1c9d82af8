import type { StreamEvent } from './read-stream.ts'

/** What the protocol says itself, as opposed to messages. */
export const controlEvents: readonly string[] = ['connected', 'gap', 'closing', 'position']

// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g

/**
 * Writes an event as one line of text: time, event, id, data, two spaces apart, `-` for no id. A control character in what was
 * published is written as in JSON, so that it cannot steer the terminal.
 */
export function formatEventText({ event, id, data }: StreamEvent, time: Date): string {
  return [time.toISOString(), event, id || '-', readJsonText(data) ?? data].map(escapeControls).join('  ').trimEnd()
}

/**
 * Writes an event as one JSON object: `{"time", "event", "id", "data"}`, where the id is null if there is none. Data that is
 * JSON stands as it came, digit for digit; what is no JSON stands as a string.
 */
export function formatEventJson({ event, id, data }: StreamEvent, time: Date): string {
  const head = JSON.stringify({ time: time.toISOString(), event, id: id ?? null })
  return `${head.slice(0, -1)},"data":${escapeControls(readJsonText(data) ?? JSON.stringify(data))}}`
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
