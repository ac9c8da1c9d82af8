/** Tells of an error that nobody else takes, as the runtime does of one that nobody caught, but without ending anything. */
export function reportUncaught(error: unknown): void {
  const { reportError } = globalThis as { reportError?: (error: unknown) => void }
  if (reportError) reportError(error)
  else console.error(error)
}
