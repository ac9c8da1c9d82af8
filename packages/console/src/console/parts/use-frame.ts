import { useEffect, useState } from 'preact/hooks'

/** Draws a component again after changes, once a frame however many there were: the change only leaves a note. */
export function useFrame(subscribe: (listener: () => void) => () => void): void {
  const [, redraw] = useState(0)
  useEffect(() => {
    let frame: number | undefined
    const unsubscribe = subscribe(() => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined
        redraw((count) => count + 1)
      })
    })
    return () => {
      unsubscribe()
      if (frame !== undefined) cancelAnimationFrame(frame)
    }
  }, [subscribe])
}
