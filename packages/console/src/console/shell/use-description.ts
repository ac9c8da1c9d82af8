import { useEffect, useState } from 'preact/hooks'

import { type LoadedDescription, loadDescription } from '../document/load-description.ts'
import type { DocumentUrl } from '../page-urls.ts'

/** What the server's documents say; `undefined` until they are loaded or given up, which comes in any case. */
export function useDescription(documents: readonly DocumentUrl[]): LoadedDescription | undefined {
  const [loaded, setLoaded] = useState<LoadedDescription>()
  useEffect(() => {
    void loadDescription(documents).then(setLoaded)
  }, [documents])
  return loaded
}
