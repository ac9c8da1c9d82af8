import { useCallback, useMemo, useRef } from 'preact/hooks'

import { readHash, writeHash } from './hash-query.ts'
import { useHash } from './use-hash.ts'
import { toHash, type ViewId } from './views.ts'

/** What is chosen in a view, by name; all of it stands in the address. */
export interface HashQuery<Name extends string> {
  readonly values: Readonly<Record<Name, string>>
  /** Changes what is chosen, as a step that the browser's Back undoes. */
  readonly change: (values: Partial<Readonly<Record<Name, string>>>) => void
}

/**
 * Holds what is chosen in a view.
 *
 * @param names - must stay the same array.
 */
export function useHashQuery<Name extends string>(view: ViewId, names: readonly Name[]): HashQuery<Name> {
  const [hash, look] = useHash()
  const own = useRef(hash)
  // While another view is being opened, the address tells of that one.
  if (readHash(hash).view === toHash(view)) own.current = hash
  const values = useMemo(() => readValues(own.current, names), [own.current, names])
  const change = useCallback(
    (changed: Partial<Readonly<Record<Name, string>>>) => {
      const changedHash = writeHash(toHash(view), { ...readValues(location.hash, names), ...changed })
      if (changedHash === location.hash) return
      history.pushState(null, '', `${location.pathname}${location.search}${changedHash}`)
      look()
    },
    [view, names, look],
  )
  return { values, change }
}

function readValues<Name extends string>(hash: string, names: readonly Name[]): Record<Name, string> {
  const { query } = readHash(hash)
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as Record<Name, string>
}
