import type { ServerOptions } from '../options/server-options.ts'

/**
 * Makes what a part was prepared for hold. It cannot fail. It may return the names of options whose files have new content,
 * although the options say the same.
 */
export type Commit = () => readonly string[] | void

/** A part of a server that can take new options while it runs. */
export interface HotPart {
  /**
   * Gets ready for new options, and changes nothing yet. Nothing that it opens may have to be closed if they are not taken.
   *
   * @param options - all of them, checked; what needs a restart is as it was.
   * @returns what makes them hold.
   * @throws WindhoverError `invalid_option` for what cannot be, as a file that is not there.
   */
  prepare(options: ServerOptions): Promise<Commit> | Commit
}
