import type { StoredMessage } from '../store.ts'
import { readEpochFile } from './epoch-file.ts'
import { listCurrent } from './list-current.ts'
import { listSegments, scanSegment } from './segments.ts'
import { withDirectory } from './with-directory.ts'

/**
 * Reads the newest whole messages of a directory's current epoch, oldest first, and changes nothing.
 *
 * @param count - the most messages that are read.
 * @throws WindhoverError `invalid_option` if there is no such directory; `unavailable` while a store has it.
 */
export async function readNewestMessages(directory: string, count: number): Promise<StoredMessage[]> {
  return await withDirectory(directory, async () => {
    let newest: StoredMessage[] = []
    const segments = await listCurrent(directory, await readEpochFile(directory), await listSegments(directory))
    for (const segment of segments.toReversed()) {
      if (newest.length >= count) break
      // oxlint-disable-next-line no-await-in-loop -- older files are read only if they are needed
      const { records } = await scanSegment(directory, segment)
      const messages = records.flatMap(({ record: { first, timeMs, drafts } }) =>
        drafts.map(({ idempotency: _key, ...draft }, n) => ({ ...draft, offset: first + n, timeMs })),
      )
      newest = [...messages.slice(-(count - newest.length)), ...newest]
    }
    return newest
  })
}
