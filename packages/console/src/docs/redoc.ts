import { decodeForDisplay } from './decode-for-display.ts'
import { runDocumentationPage } from './documentation-page.ts'
import './redoc.css'

void runDocumentationPage(async ({ document, place }) => {
  const { init } = await import('redoc/bundles/redoc.standalone.js')
  // Two options are left out on purpose. `downloadUrls` brings a menu that sends the reader to AI services of others, and
  // the page's header has the links. `sanitize` eats `<angle brackets>` in code; the page's policy stops scripts anyway.
  init(
    decodeForDisplay(document),
    {
      disableTelemetry: true,
      router: 'hash',
      // What the page's own header covers.
      scrollYOffset: 48,
    },
    place,
  )
})
