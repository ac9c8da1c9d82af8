import { defaults, type StreamEndpoint } from 'windhover/adapter'

/** Finds who has the session that a cookie names; `undefined` for nobody. */
export type FindUser = (cookie: string | undefined) => Promise<string | undefined>

/** Puts a look at the session before an endpoint. */
export function behindSession(endpoint: StreamEndpoint, findUser: FindUser): StreamEndpoint {
  const { path, maxBytesPerConnection = defaults.maxBytesPerConnection } = endpoint
  return {
    path,
    maxBytesPerConnection,
    admit: async (request) => {
      const user = await findUser(request.header?.('cookie'))
      if (user !== undefined) return endpoint.admit({ ...request, identity: { subject: user } })
      const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
      return { kind: 'answer', response: { status: 401, headers, body: 'sign in first\n' } }
    },
  }
}
