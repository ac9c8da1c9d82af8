import type { Catalog } from 'windhover'

/** The path where events are published: any event, named in the body, or one declared event, whose data is the body. */
export function publishPath(event?: string): string {
  return event === undefined ? '/api/broadcast' : `/api/broadcast/${event}`
}

/** What stands in place of an event in the path where many events are published. */
export const batchEvent = 'batch'

/** Lists the declared events that have a path of their own: all but one of the name `batch`, whose path is that of many events. */
export function listPlaced(catalog: Catalog): string[] {
  return [...catalog.events.keys()].filter((name) => name !== batchEvent)
}
