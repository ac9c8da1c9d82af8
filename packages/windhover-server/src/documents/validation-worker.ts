import { parentPort } from 'node:worker_threads'
import type { DocumentVerdict } from 'windhover/openapi/validate'

import type { DocumentVersion } from './served-documents.ts'
import { validateDocument } from './validate-document.ts'

/** What the thread of this file says of a document; without a verdict when the validator threw. */
export interface ValidationAnswer {
  readonly verdict?: DocumentVerdict
}

interface ValidationOrder {
  readonly id: number
  readonly version: DocumentVersion
  readonly text: string
}

parentPort?.on('message', ({ id, version, text }: ValidationOrder) => {
  void validate(version, text).then((answer) => parentPort!.postMessage({ id, answer }))
})

async function validate(version: DocumentVersion, text: string): Promise<ValidationAnswer> {
  try {
    return { verdict: await validateDocument(version, JSON.parse(text) as object) }
  } catch {
    return {}
  }
}
