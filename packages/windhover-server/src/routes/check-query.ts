import type { FastifyReply, FastifyRequest } from 'fastify'
import { WindhoverError } from 'windhover'
import { findMeantName } from 'windhover/adapter'

/** What the query of a route may say. */
export interface QueryRules {
  /** The names that it takes. Default: none. */
  readonly known?: readonly string[]
  /** Names that clients put there although nothing reads them, and what is right for each: `channel belongs in the body`. Default: none. */
  readonly elsewhere?: Readonly<Record<string, string>>
}

/** A hook for `preValidation`. Not async, as a promise costs each publish about 1 µs. */
export type QueryCheck = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void

/**
 * Makes a hook for `preValidation` that refuses (400) a name of the query which is close to one that is known, or known
 * elsewhere. Otherwise it would be passed over, and nobody would know. Other names are nobody's business.
 */
export function checkQuery({ known = [], elsewhere = {} }: QueryRules): QueryCheck {
  const all = [...known, ...Object.keys(elsewhere)]
  return ({ query }, _reply, done) => {
    for (const name of Object.keys(query as object)) {
      if (known.includes(name)) continue
      const meant = Object.hasOwn(elsewhere, name) ? name : findMeantName(name, all)
      if (meant === undefined) continue
      const isElsewhere = Object.hasOwn(elsewhere, meant)
      // One that would be refused as well is never proposed.
      const other = isElsewhere && meant !== name ? `, nor is ${JSON.stringify(meant)}` : ''
      const right = isElsewhere ? elsewhere[meant] : `did you mean ${meant}?`
      throw new WindhoverError(
        'invalid_request',
        `${JSON.stringify(name)} is not a name of the query${other}; ${right}`,
      )
    }
    done()
  }
}
