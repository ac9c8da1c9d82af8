import { useCallback, useEffect, useState } from 'preact/hooks'

/**
 * Holds what stands in the address from its `#` on, also after it has changed: by a link, by Back and Forward, by a hand.
 *
 * @returns it, and what to call after it was changed by `history`, which tells nobody.
 */
export function useHash(): readonly [string, () => void] {
  const [hash, setHash] = useState(location.hash)
  const look = useCallback(() => setHash(location.hash), [])
  useEffect(() => {
    // It may have changed since it was drawn, when nobody listened yet.
    look()
    addEventListener('popstate', look)
    return () => removeEventListener('popstate', look)
  }, [look])
  return [hash, look]
}
