import { createProblem, problemType, toProblem } from 'windhover'

import { hub } from '$lib/server/hub.ts'

/** Where `client.publish` posts to. */
export async function POST({ request }: { request: Request }): Promise<Response> {
  try {
    // Whatever came: the hub takes only what matches the schema.
    const { event, data } = ((await request.json()) ?? {}) as { event: 'note'; data: { text: string } }
    const { id } = await hub.publish(event, data)
    return Response.json({ id, connected: hub.connectedCount() })
  } catch (error) {
    const problem = error instanceof SyntaxError ? createProblem(400, 'the body is not JSON') : toProblem(error)
    return Response.json(problem, { status: problem.status, headers: { 'Content-Type': problemType } })
  }
}
