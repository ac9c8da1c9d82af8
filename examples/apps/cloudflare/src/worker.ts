// A Worker whose streams and hub live in a Durable Object. `npm run build`, then `npm start`, and open the address it prints.
import { DurableObject } from 'cloudflare:workers'
import { createHub, createProblem, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/fetch'

import { events } from './events.ts'

interface Env {
  readonly NOTES: DurableObjectNamespace<Notes>
}

/** One hub, its streams, and what is published to them. */
export class Notes extends DurableObject<Env> {
  readonly #hub = createHub({ catalog: events })
  readonly #streamNotes = createHandler(this.#hub, { path: '/events', initial: { last: 20 } })

  override async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname === '/events') return this.#streamNotes(request)
    if (pathname === '/api/broadcast' && request.method === 'POST') return this.#publish(request)
    return new Response('not found', { status: 404 })
  }

  /** Where `client.publish` posts to. */
  async #publish(request: Request): Promise<Response> {
    try {
      // Whatever came: the hub takes only what matches the schema.
      const { event, data } = ((await request.json()) ?? {}) as { event: 'note'; data: { text: string } }
      const { id } = await this.#hub.publish(event, data)
      return Response.json({ id, connected: this.#hub.connectedCount() })
    } catch (error) {
      const problem = error instanceof SyntaxError ? createProblem(400, 'the body is not JSON') : toProblem(error)
      return Response.json(problem, { status: problem.status, headers: { 'Content-Type': problemType } })
    }
  }
}

export default {
  // All who share events ask the same object; another name is another object, with readers of its own.
  fetch: (request, { NOTES }) => NOTES.getByName('notes').fetch(request),
} satisfies ExportedHandler<Env>
