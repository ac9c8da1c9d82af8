import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createProblem, type Problem, WindhoverError } from 'windhover'

import { AllowedMethods } from './allowed-methods.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { PathHints, type ServedPaths } from './path-hints.ts'
import { sendProblem } from './send-problem.ts'
import { toProblem } from './to-problem.ts'

/** Whose errors they are. */
export interface ProblemOptions {
  /** How large a body may be, for the sentence that says so. */
  readonly maxBodyBytes: number
  /** Whether the app is part of a host's rather than a server's own. */
  readonly isHosted: boolean
  /** Gets the errors that are answered 500. */
  readonly log: SummedLog
  /** What an unknown path may have been meant for. Asked once, when all of it is there. */
  readonly listServed: () => ServedPaths
}

/**
 * Makes every error of an app, or of an encapsulated part of one, a problem document: what handlers throw, unknown
 * paths (404) and wrong methods (405 with `Allow`). The last two are answered before any body is read.
 *
 * In a host's app this is for what stands under the prefix. The host's error handler gets what the host's hooks throw,
 * and unknown paths stay the host's if there is no prefix.
 */
export function registerProblems(
  app: FastifyInstance,
  { maxBodyBytes, isHosted, log, listServed }: ProblemOptions,
): void {
  const allowed = new AllowedMethods()
  let hints: PathHints | undefined
  app.addHook('onRoute', ({ url, method }) => allowed.add(url, [method].flat()))
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url === '*') return answerAsterisk(request, reply)
    if (!request.is404) {
      done()
      return
    }
    const { allow, problem } = describeMiss(request.method, request.url)
    if (allow !== undefined) void reply.header('Allow', allow)
    void sendProblem(reply, problem)
  })
  // Hooks of this part run behind those of the host.
  const reached = new WeakSet<FastifyRequest>()
  if (isHosted) app.addHook('preHandler', async (request) => void reached.add(request))
  app.setErrorHandler((error, request, reply) => {
    if (isHosted && !reached.has(request) && !isOwn(error)) throw error
    const problem = toProblem(error, maxBodyBytes)
    if (problem.status === 500) log.error('request failed', { err: error }, request.log)
    return sendProblem(reply, problem)
  })
  if (!isHosted || app.prefix !== '') {
    // Only for what a route itself does not find, such as a file.
    app.setNotFoundHandler((request, reply) =>
      sendProblem(reply, createProblem(404, `there is nothing at ${pathOf(request.url)}`)),
    )
  }

  /** `*` is the server as a whole, which is for OPTIONS alone (RFC 9112, section 3.2.4). */
  function answerAsterisk({ method }: FastifyRequest, reply: FastifyReply): void {
    if (method === 'OPTIONS')
      void reply
        .header('Allow', [...allowed.all(), 'OPTIONS'].join(', '))
        .code(204)
        .send()
    else void sendProblem(reply, createProblem(400, `the target "*" is for OPTIONS alone; ${method} needs a path`))
  }

  /** Of what should be served, what is: pages are not before they are built. */
  function listThere(): ServedPaths {
    const served = listServed()
    return { ...served, paths: served.paths.filter((path) => allowed.find(served.prefix + path) !== undefined) }
  }

  function describeMiss(method: string, url: string): { allow?: string; problem: Problem } {
    const path = pathOf(url)
    const methods = allowed.find(path)
    if (methods === undefined) {
      hints ??= new PathHints(listThere())
      const hint = hints.find(method, path)
      return { problem: createProblem(404, `there is nothing at ${path}${hint === undefined ? '' : `; ${hint}`}`) }
    }
    const allow = methods.join(', ')
    return { allow, problem: createProblem(405, `method ${method} is not allowed here; use ${allow}`) }
  }
}

/** Whether an error says of itself that it is about a request's form, not about the host's rules. */
function isOwn(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return error instanceof WindhoverError || (typeof code === 'string' && code.startsWith('FST_ERR_CTP_'))
}

function pathOf(url: string): string {
  return url.split('?')[0]!
}
