/** Whether a media type is that of Server-Sent Events. */
export function isEventStream(type: string): boolean {
  return /^text\/event-stream\s*(;|$)/i.test(type)
}
