/**
 * Which readers of a stream get it compressed, if their client takes it:
 *
 * - `off`: none.
 * - `public`: those who read what anybody may.
 * - `on`: all.
 */
export type Compress = 'off' | 'public' | 'on'

/** Every {@link Compress}. */
export const compressModes: readonly Compress[] = ['off', 'public', 'on']
