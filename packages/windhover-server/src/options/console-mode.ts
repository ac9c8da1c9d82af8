/** What the page at `/` is for, from nothing at all to administration. */
export const consoleModes = ['off', 'watch', 'admin'] as const

/** One of {@link consoleModes}. */
export type ConsoleMode = (typeof consoleModes)[number]
