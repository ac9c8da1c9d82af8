/** The part of an address behind its `#`: a view, and what is chosen in it. */
export interface HashParts {
  /** `#/history` */
  readonly view: string
  readonly query: URLSearchParams
}

/** Splits `#/history?channel=news`. */
export function readHash(hash: string): HashParts {
  const end = hash.indexOf('?')
  return end < 0
    ? { view: hash, query: new URLSearchParams() }
    : { view: hash.slice(0, end), query: new URLSearchParams(hash.slice(end)) }
}

/** Puts one together, without what is empty. */
export function writeHash(view: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''))
  // Said of no other thing here, and an address is read by people.
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':')
  return text === '' ? view : `${view}?${text}`
}
