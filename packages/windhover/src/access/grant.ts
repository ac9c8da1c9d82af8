/** An act that a grant can allow; `admin` is everything that concerns other people's readers, and the server itself. */
export type Act = 'read' | 'publish' | 'admin'

/** All acts, in the order of what they cost others. */
export const acts: readonly Act[] = ['read', 'publish', 'admin']

/** A permission. Nothing is allowed that no grant allows; grants add up, and never take away. */
export interface Grant {
  /** What may be done, at least one act. */
  readonly allow: readonly Act[]
  /**
   * The channels where it may be done: exact names, or patterns. In a pattern, a part between colons that is `*` stands
   * for any one part (`room:*`), and a last part that is `**` for one or more (`room:**`). `*` alone is every channel.
   * Neither stands for a name that begins with `$`. Default: every channel.
   */
  readonly channels?: readonly string[] | undefined
  /** The events that may be read or published there: names, or patterns of the same kind. Default: all. */
  readonly events?: readonly string[] | undefined
}
