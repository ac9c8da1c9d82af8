import { createBoundedFetch } from './bounded-fetch.ts'
import { decodeForDisplay } from './decode-for-display.ts'
import { runDocumentationPage } from './documentation-page.ts'
import { keepMended, type Mend, setAttributes } from './keep-mended.ts'
import './swagger.css'

const boundedFetch = createBoundedFetch()

const mends: readonly Mend[] = [
  // Swagger UI has a main part of its own, beside which this stands.
  setAttributes('.information-container', { role: 'region', 'aria-label': 'About this API' }),
  setAttributes('.scheme-container', { role: 'region', 'aria-label': 'Server' }),
  // A link in a button: the button opens the operation, and the address then leads to it.
  setAttributes('.opblock-summary-control a', { href: undefined }),
  // A landmark for each operation would be many of one name.
  setAttributes('.responses-table[role=region]', { role: undefined }),
  { selector: 'select:not([aria-label]), textarea:not([aria-label])', mend: nameControl },
]

void runDocumentationPage(async ({ document, url, server, place }) => {
  followColorScheme()
  const [{ default: SwaggerUI }] = await Promise.all([
    import('swagger-ui-dist/swagger-ui-es-bundle.js'),
    import('swagger-ui-dist/swagger-ui.css'),
  ])
  const ui = SwaggerUI({
    domNode: place,
    spec: {
      // What a proxy takes away cannot be seen from the document.
      ...(server === location.origin ? {} : { servers: [{ url: server }] }),
      ...decodeForDisplay(document, { fillOlderFields: true }),
    },
    deepLinking: true,
    // Deep enough for the fields of each event's payload.
    defaultModelExpandDepth: 4,
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    // Otherwise keys and tokens would lie in `localStorage` in plain text, for whatever is served from this address later.
    persistAuthorization: false,
    validatorUrl: null,
    // Without it a stream that is tried out never comes to an end, and nothing is shown.
    requestInterceptor: (request) => ({ ...request, userFetch: boundedFetch }),
  })
  // Against which relative server addresses are resolved, and what the link under the title opens.
  ui.specActions.updateUrl(url)
  keepMended(place, mends)
})

/** Names a control after its parameter, or after what it is there for. */
function nameControl(control: Element): void {
  const parameter = control.closest<HTMLElement>('tr[data-param-name]')?.dataset['paramName']
  const otherwise = control.matches('textarea')
    ? 'Request body'
    : control.matches('.examples-select-element')
      ? 'Example'
      : 'Choice'
  control.setAttribute('aria-label', parameter ?? otherwise)
}

/** Swagger UI has dark colours but waits to be told. */
function followColorScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    document.documentElement.classList.toggle('dark-mode', dark.matches)
  }
  dark.addEventListener('change', apply)
  apply()
}
