/** Sets the value that a path leads to. Objects on the way are made, or copied, since they may be anybody's. */
export function setAt(options: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) options[key!] = value
  else {
    const inner = { ...(options[key!] as Record<string, unknown> | undefined) }
    setAt(inner, rest, value)
    options[key!] = inner
  }
}
