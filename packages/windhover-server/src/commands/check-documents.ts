import type { DocumentFault } from 'windhover/openapi/validate'

import { judgeDocument } from '../documents/judge-document.ts'
import { describeServed, type ServedDocument } from '../documents/served-documents.ts'
import { CommandFailure } from './command-failure.ts'
import { type Terminal, writeLine } from './terminal.ts'

/**
 * Validates documents, and says of each on the standard error output whether it is valid, with its warnings.
 *
 * @param judge - default: the validator that the server asks before it listens.
 * @throws CommandFailure when one is not valid, with the reasons of all.
 */
export async function checkDocuments(
  served: readonly ServedDocument[],
  { stderr }: Terminal,
  judge: typeof judgeDocument = judgeDocument,
): Promise<void> {
  const verdicts = await Promise.all(served.map(judge))
  const reasons: string[] = []
  for (const [index, one] of served.entries()) {
    const { valid, errors, warnings } = verdicts[index]!
    const what = describeServed(one)
    reasons.push(...errors.map((fault) => `${what}: ${describeFault(fault)}`))
    // oxlint-disable no-await-in-loop -- in their order
    if (valid) await writeLine(stderr, `${what} is valid${warnings.length === 0 ? '' : ', with warnings:'}`)
    for (const fault of valid ? warnings : []) await writeLine(stderr, `  ${describeFault(fault)} (${fault.rule})`)
    // oxlint-enable no-await-in-loop
  }
  const broken = verdicts.filter(({ valid }) => !valid).length
  if (broken > 0) throw new CommandFailure(`${broken} of ${served.length} documents not valid`, reasons)
}

function describeFault({ pointer, message }: DocumentFault): string {
  return `${pointer}: ${message}`
}
