import type { FastifyBaseLogger } from 'fastify'
import { WindhoverError } from 'windhover'
import type { DocumentFault } from 'windhover/openapi/validate'

import type { Documents } from './create-documents.ts'
import { judgeDocument } from './judge-document.ts'
import {
  describeServed,
  documentVersions,
  listServedDocuments,
  listVariants,
  type ServedDocument,
} from './served-documents.ts'

/**
 * Validates every document in every version before any is served, and logs in one line that they are valid.
 *
 * @throws WindhoverError `invalid_schema` with a line of the message for each document that is not, and for each of its reasons.
 */
export async function validateDocuments(documents: Documents, log: FastifyBaseLogger): Promise<void> {
  const warnings = await countWarnings(listServedDocuments(documents), log)
  // Only then: what is wrong with one of these is mostly wrong with the others, too, and is to be told once.
  await countWarnings(listVariants(documents), log)
  const which = documents.names.length === 1 ? 'documents' : `documents ${documents.names.join(', ')}`
  const told = warnings === 0 ? '' : `, with ${warnings} warnings: see windhover openapi --check`
  log.info(`${which} valid in ${documentVersions.join(', ')}${told}`)
}

async function countWarnings(all: readonly ServedDocument[], log: FastifyBaseLogger): Promise<number> {
  const verdicts = await Promise.all(all.map(judgeDocument))
  const broken = all.flatMap((one, index) => {
    const { valid, errors } = verdicts[index]!
    return valid ? [] : [{ what: describeServed(one), errors }]
  })
  if (broken.length > 0) {
    log.error(`documents cannot be served, so the server does not start: ${broken.map(({ what }) => what).join(', ')}`)
    throw refuse(broken)
  }
  return verdicts.reduce((count, verdict) => count + verdict.warnings.length, 0)
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
