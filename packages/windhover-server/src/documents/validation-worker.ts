import { parentPort } from 'node:worker_threads'
import { type DocumentVerdict, validateAsyncApiDocument, validateOpenApiDocument } from 'windhover/openapi/validate'

/** Which of the validators. */
export type ValidationKind = 'OpenAPI' | 'AsyncAPI'

/** What the thread of this file says of a document; without a verdict when the validator threw. */
export interface ValidationAnswer {
  readonly verdict?: DocumentVerdict
}

interface ValidationOrder {
  readonly id: number
  readonly kind: ValidationKind
  readonly text: string
}

parentPort?.on('message', ({ id, kind, text }: ValidationOrder) => {
  void validate(kind, text).then((answer) => parentPort!.postMessage({ id, answer }))
})

async function validate(kind: ValidationKind, text: string): Promise<ValidationAnswer> {
  try {
    const document = JSON.parse(text) as object
    return { verdict: await (kind === 'AsyncAPI' ? validateAsyncApiDocument : validateOpenApiDocument)(document) }
  } catch {
    return {}
  }
}
