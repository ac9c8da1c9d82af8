import type { ServerOptions } from '../options/server-options.ts'

/** A part of a server that can take new options while it runs. */
export interface HotPart {
  /**
   * Gets ready for new options, and changes nothing yet.
   *
   * @param options - all of them, checked.
   * @returns what makes them hold. It cannot fail.
   * @throws WindhoverError `invalid_option` for what cannot be, as a file that is not there.
   */
  prepare(options: ServerOptions): Promise<() => void> | (() => void)
}
