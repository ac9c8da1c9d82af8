import { useEffect, useState } from 'preact/hooks'

import { findView, type View } from './views.ts'

/** The view that the address names, also after it has changed. */
export function useView(views: readonly View[]): View {
  const [view, setView] = useState(() => findView(location.hash, views))
  useEffect(() => {
    const look = (): void => setView(findView(location.hash, views))
    // A step of Back may change the query alone, or both.
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [views])
  return view
}
