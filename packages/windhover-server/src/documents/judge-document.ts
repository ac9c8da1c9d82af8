import { WindhoverError } from 'windhover'
import type { DocumentVerdict } from 'windhover/openapi/validate'

import type { Documents } from './create-documents.ts'
import { listServedDocuments, type ServedDocument } from './served-documents.ts'
import { Verdicts } from './verdicts.ts'

const verdicts = new Verdicts()

/** Builds and validates a document; where it cannot even be built, that is what is wrong with it. */
export async function judgeDocument(served: ServedDocument): Promise<DocumentVerdict> {
  // Only now: it takes half a second that an embedder who does not listen need not pay.
  const { validateAsyncApiDocument, validateOpenApiDocument } = await import('windhover/openapi/validate')
  let document: object
  try {
    document = served.build()
  } catch (error) {
    if (!(error instanceof WindhoverError)) throw error
    const { message, code } = error
    return { valid: false, errors: [{ pointer: '#/', message, rule: code }], warnings: [] }
  }
  const judge = served.version.startsWith('AsyncAPI') ? validateAsyncApiDocument : validateOpenApiDocument
  return verdicts.find(document, judge)
}

/** Finds the first thing that is wrong with a document in any version, and where. */
export async function findFault(documents: Documents): Promise<string | undefined> {
  try {
    const judged = await Promise.all(listServedDocuments(documents).map(judgeDocument))
    const first = judged.find(({ valid }) => !valid)?.errors[0]
    return first === undefined ? undefined : `${first.pointer}: ${first.message}`
  } catch (error) {
    // Whatever a schema does to those who read it, such as being too deep.
    return String(error)
  }
}
