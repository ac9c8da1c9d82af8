import { WindhoverClientError } from './client-error.ts'

/**
 * Waits for a part of the client that is loaded by need. A later call imports it again.
 *
 * @param part - what `import()` returned.
 * @throws WindhoverClientError `network` if it could not be loaded.
 */
export function loadPart<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((cause: unknown) => {
    const text = 'a part of the client could not be loaded; reload the page if it is older than its files'
    throw new WindhoverClientError('network', text, { cause })
  })
}
