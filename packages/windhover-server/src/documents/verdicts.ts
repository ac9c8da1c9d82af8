import type { DocumentVerdict } from 'windhover/openapi/validate'

import { hashDocument } from './hash-document.ts'

/** As many as a few servers with documents of their own have; each is a hash and, as a rule, two empty lists. */
const maxVerdicts = 100

/**
 * Keeps verdicts on documents by their text, so that a process which starts many servers, as tests do, validates the
 * same documents once. Each of them takes about a tenth of a second.
 */
export class Verdicts {
  readonly #byHash = new Map<string, Promise<DocumentVerdict>>()

  /**
   * Returns the verdict that was found on the same document before, or finds it.
   *
   * @param judge - called with a document that is new. Its rejection is passed on, and not kept.
   */
  find(document: object, judge: (document: object) => Promise<DocumentVerdict>): Promise<DocumentVerdict> {
    const hash = hashDocument(document)
    if (hash === undefined) return judge(document)
    const known = this.#byHash.get(hash)
    if (known !== undefined) return known
    const verdict = judge(document)
    this.#byHash.set(hash, verdict)
    verdict.catch(() => this.#byHash.delete(hash))
    const [oldest] = this.#byHash.keys()
    if (this.#byHash.size > maxVerdicts) this.#byHash.delete(oldest!)
    return verdict
  }
}
