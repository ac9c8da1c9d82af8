import { type Running, startServer } from './start-server.ts'
import { inSeconds, secret, signToken } from './sign-token.ts'
import { writeKeys } from './write-keys.ts'

/** A server that takes keys and tokens, and what it takes. */
export interface GuardedServer extends Running {
  /** What a person enters for each scheme of the documents that is a header. */
  readonly credentials: Readonly<Record<'apiKey' | 'token', string>>
  /** The header `Authorization` of each request to a stream or the API, as the server got it: `POST /api/broadcast Bearer x`. */
  readonly shown: readonly string[]
}

/** Starts a server that takes API keys and JWTs, and nobody without one. */
export async function startGuardedServer(): Promise<GuardedServer> {
  const { keysFile, texts } = writeKeys({ page: {} })
  const shown: string[] = []
  const running = await startServer({
    access: {
      keysFile,
      jwt: { secret },
      authenticate(request) {
        shown.push(`${request.method} ${request.path} ${request.header('authorization') ?? ''}`)
        return undefined
      },
    },
  })
  const token = signToken({ sub: 'ann', exp: inSeconds(600), windhover: { read: ['**'], publish: ['**'] } })
  return { ...running, shown, credentials: { apiKey: texts.page, token } }
}
