import { createHub, createProblem, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/fetch'

export class Events {
  readonly #hub = createHub()
  readonly #streamEvents = createHandler(this.#hub, { path: '/events' })

  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST') return this.#streamEvents(request)
    try {
      const { id } = await this.#hub.publish('price', await request.json())
      return Response.json({ id })
    } catch (error) {
      const problem = error instanceof SyntaxError ? createProblem(400, 'the body is not JSON') : toProblem(error)
      return Response.json(problem, { status: problem.status, headers: { 'Content-Type': problemType } })
    }
  }
}

/** The part of a namespace of Durable Objects that leads to one of them. */
interface Namespace {
  idFromName(name: string): unknown
  get(id: unknown): { fetch(request: Request): Promise<Response> }
}

export default {
  fetch: (request: Request, { EVENTS }: { EVENTS: Namespace }): Promise<Response> =>
    EVENTS.get(EVENTS.idFromName('app')).fetch(request),
}
