import { Worker } from 'node:worker_threads'
import type { DocumentVerdict } from 'windhover/openapi/validate'

import type { DocumentVersion } from './served-documents.ts'
import type { ValidationAnswer } from './validation-worker.ts'

/** How long a thread that has nothing to do is kept, in milliseconds: documents come in quick succession. */
const idleMs = 500

/**
 * Validates documents in a thread that ends when they are done, since the validator takes 30 MB that a server would keep for as long as it
 * runs.
 */
class ValidationThread {
  readonly #worker: Worker
  readonly #pending = new Map<number, (answer: ValidationAnswer | undefined) => void>()
  #count = 0
  #idle: ReturnType<typeof setTimeout> | undefined
  isOver = false

  /** @throws where threads are not permitted. */
  constructor() {
    this.#worker = new Worker(new URL('../documents/validation-worker.js', import.meta.url), { execArgv: [] })
    this.#worker.on('message', ({ id, answer }: { readonly id: number; readonly answer: ValidationAnswer }) => {
      this.#settle(id, answer)
    })
    this.#worker.on('error', () => this.#end())
    this.#worker.on('exit', () => this.#end())
  }

  /** Resolves to `undefined` when the thread could not say. */
  validate(version: DocumentVersion, text: string): Promise<ValidationAnswer | undefined> {
    return new Promise((resolve) => {
      this.#count += 1
      this.#pending.set(this.#count, resolve)
      clearTimeout(this.#idle)
      this.#worker.ref()
      this.#worker.postMessage({ id: this.#count, version, text })
    })
  }

  #settle(id: number, answer: ValidationAnswer | undefined): void {
    this.#pending.get(id)?.(answer)
    this.#pending.delete(id)
    if (this.#pending.size > 0) return
    // A program that has nothing else to do need not wait for it.
    this.#worker.unref()
    this.#idle = setTimeout(() => this.#end(), idleMs)
    this.#idle.unref()
  }

  #end(): void {
    if (this.isOver) return
    this.isOver = true
    clearTimeout(this.#idle)
    for (const resolve of this.#pending.values()) resolve(undefined)
    this.#pending.clear()
    void this.#worker.terminate()
  }
}

let thread: ValidationThread | undefined

/** Whether a thread can be had: from sources the worker is none yet, and other runtimes have their own way with memory. */
let isPossible = import.meta.url.endsWith('.js') && process.versions['bun'] === undefined && !('Deno' in globalThis)

/** Validates a document beside this thread; resolves to `undefined` if that cannot be, for whatever reason. */
export async function validateApart(version: DocumentVersion, document: object): Promise<DocumentVerdict | undefined> {
  if (!isPossible) return undefined
  try {
    const text = JSON.stringify(document)
    if (thread === undefined || thread.isOver) thread = new ValidationThread()
    const answer = await thread.validate(version, text)
    return answer?.verdict
  } catch {
    // Node's permission model, or what is not JSON, which is told by the validator itself.
    isPossible = thread !== undefined
    return undefined
  }
}
