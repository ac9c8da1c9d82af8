import type { ApiDescription } from './api-description.ts'
import { type Components, createComponents } from '../schema/components.ts'
import { controlSchemas } from './control-schemas.ts'
import { errorResponseSchema } from './error-response.ts'

/** Adds what has a fixed name first, so that a route which uses an event's schema finds the event's component. */
export function prepareComponents({ streams, problemName = 'Problem' }: ApiDescription): Components {
  const components = createComponents()
  const problem = { ...errorResponseSchema, title: problemName }
  for (const [fallback, source] of Object.entries({ ...controlSchemas, [problemName]: problem })) {
    components.add({ source, direction: 'output', where: 'the protocol', fallback })
  }
  for (const stream of streams) {
    for (const event of stream.catalog?.events.values() ?? []) components.addEvent(event)
  }
  // Whoever describes a problem need not know what its component is called.
  return {
    ...components,
    add: (use) => components.add(use.source === errorResponseSchema ? { ...use, source: problem } : use),
  }
}
