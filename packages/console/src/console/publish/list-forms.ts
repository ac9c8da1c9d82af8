import { type EventDescription, type ServerDescription, takesAnyEvent } from '../document/server-description.ts'

/** A way to send something, as the page offers it. */
export type FormId = 'event' | 'message' | 'progress' | 'json'

/** What the event `progress` has when the ready server declares it, which is when it has a form made by hand. */
const progressFields = ['taskId', 'progress', 'status', 'state']

/**
 * The forms for what a server takes, the most useful first. A server with events of its own has a form made from their
 * schemas. Nothing is offered that such a server refuses: `message` and `ping` are events that nobody declared.
 */
export function listForms(description: ServerDescription): FormId[] {
  const forms = listAllForms(description)
  return canSend(description, 'message') ? forms : forms.filter((form) => form !== 'message')
}

function listAllForms(description: ServerDescription): FormId[] {
  if (description.events.length === 0) return ['message', 'json']
  return findProgress(description) === undefined ? ['event', 'message', 'json'] : ['message', 'progress', 'json']
}

/** Whether an event of this name may be sent with any data. */
export function canSend(description: ServerDescription, name: string): boolean {
  return takesAnyEvent(description) && !description.events.some((event) => event.name === name)
}

/** The event of the ready server without a catalog of its own. */
export function findProgress({ events }: ServerDescription): EventDescription | undefined {
  const [event] = events
  if (event === undefined || events.length > 1 || event.name !== 'progress') return undefined
  const names = Object.keys(event.reader.find(event.schema, 'properties'))
  return progressFields.every((name) => names.includes(name)) ? event : undefined
}
