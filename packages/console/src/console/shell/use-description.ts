import { useEffect, useState } from 'preact/hooks'

import { type LoadedDescription, loadDescription } from '../document/load-description.ts'
import type { DocumentUrl } from '../page-urls.ts'

/** The document of the operations of admins: the views know these, and a newcomer is not to wait for what he may not read. */
const adminDocument = 'admin'

/** What the server's documents say; `undefined` until they are loaded or given up, which comes in any case. */
export function useDescription(documents: readonly DocumentUrl[]): LoadedDescription | undefined {
  const [loaded, setLoaded] = useState<LoadedDescription>()
  useEffect(() => {
    void loadDescription(documents.filter(({ name }) => name !== adminDocument)).then(setLoaded)
  }, [documents])
  return loaded
}
