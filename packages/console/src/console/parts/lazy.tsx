import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * Makes a component of one that is loaded when it is first drawn. Its place says so while that lasts, and says what to do if
 * it fails: the files of a page go with the server that it came from.
 *
 * @param load - returns the component; called again after a failure.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => JSX.Element {
  let Loaded: ComponentType<Props> | undefined
  return function Lazy(props: Props): JSX.Element {
    const [attempt, setAttempt] = useState(0)
    const [isFailed, setFailed] = useState(false)
    const [, redraw] = useState(0)
    useEffect(() => {
      if (Loaded !== undefined) return
      setFailed(false)
      load().then(
        (component) => {
          Loaded = component
          redraw((count) => count + 1)
        },
        () => setFailed(true),
      )
    }, [attempt])
    if (Loaded !== undefined) return <Loaded {...props} />
    if (!isFailed) return <p class="lazy" aria-busy="true" />
    return (
      <div class="problem" role="alert">
        <p class="problem-title">A part of this page could not be loaded</p>
        <p>The server may be away, or was replaced by one with other files. Reload the page if it happens again.</p>
        <button type="button" onClick={() => setAttempt(attempt + 1)}>
          Try again
        </button>
      </div>
    )
  }
}
