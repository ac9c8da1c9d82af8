/** Whether a media type is that of Server-Sent Events, whose items have `data`; those of others are rows of any kind. */
export function isEventStream(type: string): boolean {
  return /^text\/event-stream\s*(;|$)/i.test(type)
}
