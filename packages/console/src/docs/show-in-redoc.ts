import { decodeForDisplay } from './decode-for-display.ts'
import type { ShownDocument } from './documentation-page.ts'
import { keepMended, type Mend, setAttributes } from './keep-mended.ts'
import './redoc.css'

const mends: readonly Mend[] = [setAttributes('.menu-content', { role: 'navigation', 'aria-label': 'Contents' })]

/** Shows a document in ReDoc, which reads OpenAPI and AsyncAPI. */
export async function showInRedoc({ document: shown, place }: ShownDocument): Promise<void> {
  const { init } = await import('#vendor/redoc/redoc.standalone.js')
  // Two options are left out on purpose. `downloadUrls` brings a menu that sends the reader to AI services of others, and
  // the page's header has the links. `sanitize` eats `<angle brackets>` in code; the page's policy stops scripts anyway.
  init(
    decodeForDisplay(shown),
    {
      disableTelemetry: true,
      router: 'hash',
      // What the page's own header covers.
      scrollYOffset: document.querySelector<HTMLElement>('.page-header')?.offsetHeight ?? 0,
    },
    place,
  )
  keepMended(place, mends)
}
