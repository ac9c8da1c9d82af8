import { problemType, toProblem } from 'windhover'

/** Where `client.publish` posts to. */
export default defineEventHandler(async (event) => {
  // Whatever came: the hub takes only what matches the schema. h3 itself refuses what is not JSON.
  const note = ((await readBody(event)) ?? {}) as { event: 'note'; data: { text: string } }
  try {
    const { id } = await hub.publish(note.event, note.data)
    return { id, connected: hub.connectedCount() }
  } catch (error) {
    const problem = toProblem(error)
    setResponseStatus(event, problem.status)
    setResponseHeader(event, 'Content-Type', problemType)
    return problem
  }
})
