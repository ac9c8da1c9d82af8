import { findView, type View } from './views.ts'
import { useHash } from './use-hash.ts'

/** The view that the address names, also after it has changed. */
export function useView(views: readonly View[]): View {
  const [hash] = useHash()
  return findView(hash, views)
}
