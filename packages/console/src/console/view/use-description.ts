import { useEffect, useState } from 'preact/hooks'

import { type LoadedDescription, loadDescription } from '../document/load-description.ts'

/** What the server's document says; `undefined` until it is loaded or given up, which comes in any case. */
export function useDescription(url: string): LoadedDescription | undefined {
  const [loaded, setLoaded] = useState<LoadedDescription>()
  useEffect(() => {
    void loadDescription(url).then((result) => {
      document.title = result.description.title
      setLoaded(result)
    })
  }, [url])
  return loaded
}
