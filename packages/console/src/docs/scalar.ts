import { decodeForDisplay } from './decode-for-display.ts'
import { runDocumentationPage } from './documentation-page.ts'
import './scalar.css'

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
})
