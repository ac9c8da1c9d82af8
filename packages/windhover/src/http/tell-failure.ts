import type { StreamEndpoint } from '../endpoint/endpoint.ts'

/**
 * Tells of what an endpoint threw: to its `onFailure`, or to `console.error` if it has none or that throws, too. Never
 * throws: listeners of Node call this.
 *
 * @param task - what failed, as in `could not judge a request`.
 */
export function tellFailure({ path, onFailure }: StreamEndpoint, task: string, error: unknown): void {
  const sentence = `windhover: the stream ${path} could not ${task}:`
  if (onFailure === undefined) return console.error(sentence, error)
  try {
    onFailure(error)
  } catch (fault) {
    // The error itself may hold a secret, which is why somebody else was to be told of it.
    console.error(sentence, 'its onFailure threw', fault)
  }
}
