import { useEffect, useState } from 'preact/hooks'

import { type LoadedDescription, loadDescription } from '../document/load-description.ts'
import { fallbackDescription } from '../document/server-description.ts'

/** What the server's document says; the fallback until it is loaded. */
export function useDescription(url: string): LoadedDescription {
  const [loaded, setLoaded] = useState<LoadedDescription>({ description: fallbackDescription })
  useEffect(() => {
    void loadDescription(url).then((result) => {
      document.title = result.description.title
      setLoaded(result)
    })
  }, [url])
  return loaded
}
