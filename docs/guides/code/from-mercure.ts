import { createServer } from 'windhover-server'

export const server = createServer({
  port: Number(process.env['PORT'] ?? 5000),
  securitySchemes: { publisher: { type: 'http', scheme: 'bearer' } },
})
server.app.addHook('onRequest', async ({ method, headers }, reply) => {
  const token = process.env['PUBLISHER_TOKEN']
  // Without one nobody publishes: the text `Bearer undefined` must not do.
  if (method !== 'POST' || (token && headers.authorization === `Bearer ${token}`)) return
  await reply.code(401).send({ error: 'publishers need a token' })
})

export async function update(hubUrl: string, topic: string, data: unknown, token: string): Promise<string> {
  const answer = await fetch(`${hubUrl}/api/broadcast`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ event: 'message', data, channel: topic }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  const { id } = (await answer.json()) as { id: string }
  return id
}
