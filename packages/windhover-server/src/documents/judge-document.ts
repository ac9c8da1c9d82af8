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

/** Whether every document is valid in every version. */
export async function areValid(documents: Documents): Promise<boolean> {
  const judged = await Promise.all(listServedDocuments(documents).map(judgeDocument))
  return judged.every(({ valid }) => valid)
}
