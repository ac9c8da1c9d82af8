import type { Plugin } from 'vite'

/** The images that the sidebar's foot fetches from elsewhere, for which ReDoc has no option. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g

/** What stands in their place: the name as an image. */
const NAME = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="16" viewBox="0 0 48 16">' +
    '<text x="0" y="13" font-family="sans-serif" font-size="14" font-weight="600" fill="#2467f2">Redoc</text></svg>',
)}`

/**
 * Vite plugin: makes ReDoc's bundle ask nobody but its own server.
 *
 * A build fails when the bundle does not hold the addresses, since then another version has to be looked at.
 */
export function localRedoc(): Plugin {
  return {
    name: 'local-redoc',
    transform: {
      filter: { id: /\/vendor\/redoc\/redoc\.standalone\.js$/ },
      handler(code) {
        if (code.search(LOGO) < 0) this.error('The logo of ReDoc is fetched from somewhere else than expected.')
        return { code: code.replace(LOGO, NAME), map: null }
      },
    },
  }
}
