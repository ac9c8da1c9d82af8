import type { StreamDescription } from '../document/server-description.ts'
import { fillPath, type ReaderSettings } from './reader-settings.ts'

/** What of a reader's settings no request can carry, and why, for the field that it was typed into. */
export interface ReaderFaults {
  /** By the name of the parameter. */
  readonly parameters: ReadonlyMap<string, string>
  readonly lastEventId?: string
}

/** Servers refuse headers of more than 16 KiB; Windhover's own ids have 128 characters at most. */
const maxIdLength = 4096

/**
 * Finds what the browser would refuse to send, or would send to another address. A refusal looks as if the server could
 * not be reached. The address changes because the browser takes `.` and `..` out of a path, also if they are escaped.
 */
export function findReaderFaults(
  stream: StreamDescription,
  { parameters, lastEventId }: Pick<ReaderSettings, 'parameters' | 'lastEventId'>,
): ReaderFaults {
  const segments = stream.path.split('/')
  const collapsed = segments.filter((segment) => /^\.{1,2}$/.test(fillPath({ ...stream, path: segment }, parameters)))
  const faulty = stream.parameters.filter(
    ({ name, in: place }) => place === 'path' && collapsed.some((segment) => segment.includes(`{${name}}`)),
  )
  const idFault = findIdFault(lastEventId.trim())
  return {
    parameters: new Map(
      faulty.map(({ name }) => [
        name,
        'A browser takes "." and ".." for steps of the path, so neither can be asked for.',
      ]),
    ),
    ...(idFault === undefined ? {} : { lastEventId: idFault }),
  }
}

function findIdFault(id: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- these are what a header cannot carry
  if (/[\u0000-\u001f\u007f]/.test(id)) return 'An id is one line, without line breaks and other control characters.'
  return id.length > maxIdLength ? `An id has at most ${maxIdLength} characters.` : undefined
}
