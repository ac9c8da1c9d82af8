import type { FastifyBaseLogger } from 'fastify'
import { WindhoverError } from 'windhover'
import type { DocumentFault } from 'windhover/openapi/validate'

import type { Documents } from './create-documents.ts'
import { judgeDocument, listUnjudged } from './judge-document.ts'
import { describeServed, documentVersions } from './served-documents.ts'

/**
 * Validates every document in every version before any is served, and logs in one line that they are valid.
 * Other items than the default ones are not asked for: what differs is the server's own, and held to be valid by its tests.
 *
 * @param areBuilt - whether all of them were validated before: when this package was built, or by another worker. Default: those that were are known once they are built.
 * @throws WindhoverError `invalid_schema` with a line of the message for each document that is not, and for each of its reasons.
 */
export async function validateDocuments(documents: Documents, log: FastifyBaseLogger, areBuilt = false): Promise<void> {
  const all = areBuilt ? [] : listUnjudged(documents)
  const verdicts = await Promise.all(all.map(judgeDocument))
  const broken = all.flatMap((one, index) => {
    const { valid, errors } = verdicts[index]!
    return valid ? [] : [{ what: describeServed(one), errors }]
  })
  if (broken.length > 0) {
    log.error(`documents cannot be served, so the server does not start: ${broken.map(({ what }) => what).join(', ')}`)
    throw refuse(broken)
  }
  const warnings = verdicts.reduce((count, verdict) => count + verdict.warnings.length, 0)
  const which = documents.names.length === 1 ? 'documents' : `documents ${documents.names.join(', ')}`
  const told = warnings === 0 ? '' : `, with ${warnings} warnings: see windhover openapi --check`
  log.info(`${which} valid in ${documentVersions.join(', ')}${told}`)
}

interface BrokenDocument {
  readonly what: string
  readonly errors: readonly DocumentFault[]
}

/** One error for all: the same reason stands in most versions of a document, and is told once with those that have it. */
function refuse(broken: readonly BrokenDocument[]): WindhoverError {
  const byReason = new Map<string, string[]>()
  for (const { what, errors } of broken) {
    for (const { pointer, message } of errors) {
      const reason = `${pointer}: ${message}`
      byReason.set(reason, [...(byReason.get(reason) ?? []), what])
    }
  }
  const lines = [...byReason].map(([reason, which]) => `\n  ${reason} (${which.join(', ')})`)
  return new WindhoverError('invalid_schema', `documents are not valid:${lines.join('')}`)
}
