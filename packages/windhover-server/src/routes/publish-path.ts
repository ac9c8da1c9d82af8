/** The path where events are published: any event, named in the body, or one declared event, whose data is the body. */
export function publishPath(event?: string): string {
  return event === undefined ? '/api/broadcast' : `/api/broadcast/${event}`
}

/** What stands in place of an event in the path where many events are published. */
export const batchEvent = 'batch'
