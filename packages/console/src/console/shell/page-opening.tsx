import type { JSX } from 'preact'

import { KestrelMark } from '../parts/kestrel-mark.tsx'

/**
 * Stands in the place of the page until the server's document is read. The document decides which streams and forms there
 * are: a page drawn before it would move away from under a finger that is about to press.
 */
export function PageOpening(): JSX.Element {
  return (
    <div class="page-opening" role="status">
      <KestrelMark />
      <p>Reading what this server offers …</p>
    </div>
  )
}
