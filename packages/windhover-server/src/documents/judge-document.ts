import { WindhoverError } from 'windhover'
import type { DocumentVerdict } from 'windhover/openapi/validate'

import type { Documents } from './create-documents.ts'
import { builtVersion, isBuiltDocument } from './built-documents.ts'
import { type DocumentVersion, listServedDocuments, type ServedDocument } from './served-documents.ts'
import { validateApart } from './validate-apart.ts'
import { Verdicts } from './verdicts.ts'

const verdicts = new Verdicts()

/** Lists the documents that are not known to be valid since this package was built. */
export function listUnjudged(documents: Documents): ServedDocument[] {
  return documents.names.flatMap((name) => {
    const versions = listServedDocuments(documents, { names: [name] })
    const newest = versions.find(({ version }) => version === builtVersion)!
    let document: ReturnType<ServedDocument['build']>
    try {
      document = newest.build()
    } catch {
      // One that cannot be built is told of where it is judged.
      return versions
    }
    if (isBuiltDocument(document)) return []
    // Not built once more to be judged.
    return versions.map((one) => (one === newest ? { ...one, build: () => document } : one))
  })
}

/** Builds and validates a document; where it cannot even be built, that is what is wrong with it. */
export async function judgeDocument(served: ServedDocument): Promise<DocumentVerdict> {
  let document: object
  try {
    document = served.build()
  } catch (error) {
    if (!(error instanceof WindhoverError)) throw error
    const { message, code } = error
    return { valid: false, errors: [{ pointer: '#/', message, rule: code }], warnings: [] }
  }
  const { version } = served
  return verdicts.find(document, async (one) => (await validateApart(version, one)) ?? validateHere(version, one))
}

/** Loads the validator only now: that takes half a second, which an embedder who does not listen need not pay. */
async function validateHere(version: DocumentVersion, document: object): Promise<DocumentVerdict> {
  const { validateDocument } = await import('./validate-document.ts')
  return validateDocument(version, document)
}

/** Finds the first thing that is wrong with a document in any version, and where. */
export async function findFault(documents: Documents): Promise<string | undefined> {
  try {
    const judged = await Promise.all(listUnjudged(documents).map(judgeDocument))
    const first = judged.find(({ valid }) => !valid)?.errors[0]
    return first === undefined ? undefined : `${first.pointer}: ${first.message}`
  } catch (error) {
    // Whatever a schema does to those who read it, such as being too deep.
    return String(error)
  }
}
