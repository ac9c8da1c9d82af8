import { useCallback, useEffect, useState } from 'preact/hooks'

import { readHash, writeHash } from './hash-query.ts'
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
  const read = useCallback(() => {
    const { query } = readHash(location.hash)
    return Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as Record<Name, string>
  }, [names])
  const [values, setValues] = useState(read)
  useEffect(() => {
    const look = (): void => {
      if (readHash(location.hash).view === toHash(view)) setValues(read())
    }
    addEventListener('popstate', look)
    return () => removeEventListener('popstate', look)
  }, [view, read])
  const change = useCallback(
    (changed: Partial<Readonly<Record<Name, string>>>) => {
      const hash = writeHash(toHash(view), { ...read(), ...changed })
      if (hash === location.hash) return
      history.pushState(null, '', `${location.pathname}${location.search}${hash}`)
      setValues(read())
    },
    [view, read],
  )
  return { values, change }
}
