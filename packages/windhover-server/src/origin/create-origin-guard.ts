import type { FastifyReply, FastifyRequest } from 'fastify'
import { judgeOrigin, mergeHeaders, type OriginRules } from 'windhover/adapter'
import { readOriginRequest } from 'windhover/http/node'

/**
 * Judges who is asked and who asks, before anything else of a request is looked at.
 *
 * @param isPage - whether it is for what a link of any site may open.
 * @param takesAnyHost - whether it is for what may be asked for by any name. Called only for a name that is not allowed. Default: it
 *   is not.
 * @returns whether the request goes on; otherwise it is answered.
 */
export type OriginGuard = (
  request: FastifyRequest,
  reply: FastifyReply,
  isPage: () => boolean,
  takesAnyHost?: () => boolean,
) => boolean

/**
 * Creates the guard of an app. It sets the headers that every answer has, beside those that the app
 * has set.
 *
 * @param rulesNow - returns the rules of this moment, one object for as long as they do not change.
 * @param onHostRefused - called with the name of a host that was refused.
 * @param isOwnApp - whether nobody can have set a header before. Default: false.
 */
export function createOriginGuard(
  rulesNow: () => OriginRules,
  onHostRefused: (name: string) => void,
  isOwnApp = false,
): OriginGuard {
  /** The headers that are the same for many answers, by what they were made of. */
  const known = new WeakMap<Headers, Headers>()
  const ofAnyHost = new WeakMap<OriginRules, OriginRules>()
  return (request, reply, isPage, takesAnyHost) => {
    const rules = rulesNow()
    const asked = readOriginRequest(request.raw, isPage)
    const judged = judgeOrigin(asked, rules)
    const isOpen = judged.response?.status === 421 && takesAnyHost?.() === true
    const { headers, response, refusedHost } = isOpen ? judgeOrigin(asked, takeAnyHost(rules)) : judged
    void reply.headers(isOwnApp ? lowered(headers) : mergeHeaders(headers, (name) => reply.getHeader(name)))
    if (response === undefined) return true
    if (refusedHost !== undefined) onHostRefused(refusedHost)
    // Bytes, since Fastify would add a charset to the type of a text.
    void reply
      .code(response.status)
      .headers({ ...response.headers })
      .send(response.body === '' ? undefined : Buffer.from(response.body))
    return false
  }

  function takeAnyHost(rules: OriginRules): OriginRules {
    let found = ofAnyHost.get(rules)
    if (found === undefined) ofAnyHost.set(rules, (found = { ...rules, hosts: undefined }))
    return found
  }

  /** Writes the names as Fastify keeps them, which it otherwise does for each answer: 2 µs of a publish. */
  function lowered(headers: Headers): Headers {
    let found = known.get(headers)
    if (found === undefined) {
      const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
      // A ticket or a token may stand in the address of a page or a stream.
      found = Object.fromEntries([...named, ['referrer-policy', 'no-referrer']])
      known.set(headers, found)
    }
    return found
  }
}

type Headers = Readonly<Record<string, string>>
