import { WindhoverError } from 'windhover'
import type { DocumentVerdict } from 'windhover/openapi/validate'

import type { Documents } from './create-documents.ts'
import { isBuiltDocument } from './built-documents.ts'
import { listServedDocuments, type ServedDocument } from './served-documents.ts'
import { validateApart } from './validate-apart.ts'
import type { ValidationKind } from './validation-worker.ts'
import { Verdicts } from './verdicts.ts'

const verdicts = new Verdicts()

/** Lists what is not known to be valid since this package was built. */
export function listUnjudged(documents: Documents): ServedDocument[] {
  const names = documents.names.filter((name) => !isBuiltDocument(documents, name))
  return listServedDocuments(documents, { names })
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
  const kind = served.version.startsWith('AsyncAPI') ? 'AsyncAPI' : 'OpenAPI'
  return verdicts.find(document, async (one) => (await validateApart(kind, one)) ?? validateHere(kind, one))
}

/** Loads the validator only now: that takes half a second, which an embedder who does not listen need not pay. */
async function validateHere(kind: ValidationKind, document: object): Promise<DocumentVerdict> {
  const { validateAsyncApiDocument, validateOpenApiDocument } = await import('windhover/openapi/validate')
  return kind === 'AsyncAPI' ? validateAsyncApiDocument(document) : validateOpenApiDocument(document)
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
