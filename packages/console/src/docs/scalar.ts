import { decodeForDisplay } from './decode-for-display.ts'
import { runDocumentationPage } from './documentation-page.ts'
import { keepMended, type Mend, setAttributes } from './keep-mended.ts'
import './scalar.css'

const mends: readonly Mend[] = [
  setAttributes('button[class*="copy-button"]:not([aria-label])', { 'aria-label': 'Copy' }),
  // Its name does not have the words that it shows.
  setAttributes('button.show-more', { 'aria-label': undefined }),
  // A landmark for each example would be many of one name.
  setAttributes('.response-card[role=region]', { role: 'group' }),
  setAttributes('.response-card-footer', { tabindex: '0' }),
  // The page's header is the only one for the whole.
  setAttributes('header', { role: 'group' }),
]

void runDocumentationPage(async ({ document, server, place }) => {
  const [{ createApiReference }] = await Promise.all([
    import('#vendor/scalar/scalar.js'),
    import('#vendor/scalar/style.css'),
  ])
  createApiReference(place, {
    // Without a server that the document names it is where the document came from, which Scalar does not know.
    content: { servers: [{ url: server }], ...decodeForDisplay(document) },
    baseServerURL: server,
    // All that would go elsewhere: fonts, telemetry, the agent, MCP, the button to its client, the menu that publishes.
    withDefaultFonts: false,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    hideClientButton: true,
    showDeveloperTools: 'never',
    // The page's header has the links, and its colours follow the system.
    documentDownloadType: 'none',
    hideDarkModeToggle: true,
    forceDarkModeState: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    orderSchemaPropertiesBy: 'preserve',
    // The fields of each event's payload stand deep in a schema.
    expandAllSchemaProperties: true,
  })
  keepMended(place, mends)
})
