import { once } from 'node:events'

import type { NodeRequest } from '../../../src/http/node.ts'

/** Resolves a turn after the client of a request is gone. */
export async function gone(request: NodeRequest): Promise<void> {
  await once('stream' in request ? request.stream : request.socket, 'close')
  await new Promise((resolve) => setImmediate(resolve))
}

/** Resolves a turn after the client of a Fetch request is gone. */
export async function aborted({ signal }: Request): Promise<void> {
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
  await new Promise((resolve) => setImmediate(resolve))
}

/** A promise, and what resolves it. */
export function createSignal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve!: () => void
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
