import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { defaultClientConditions, defineConfig } from 'vite'

import { bundledLicenses, licenseFile } from './build/bundled-licenses.ts'
import { documentationHeader } from './build/documentation-header.ts'
import { precompress } from './build/precompress.ts'
import { themeScript } from './build/theme-script.ts'
import { localRedoc } from './src/docs/local-redoc.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const server = 'http://127.0.0.1:5000'

/** The modules of the page at `/` that its frame needs, and those that Watch shares with other views. */
const isLoadedFirst = new RegExp(
  [
    'node_modules/preact/',
    'src/console/(?:page-|problem.ts|clients/)',
    'src/console/shell/(?!use-hash)',
    'src/console/parts/(?!copy|json)',
    'src/console/connection/(?:shared|page-c|connection-state)',
    'src/console/document/(?:load|read-d|document|server|decode)',
    'src/console/events/(?!whole|indent|json|gap|read-n)',
    String.raw`src/console/publish/(?:use-publisher|publish|publish-answer|publisher-panel|message-form|list-forms|describe-sent)\.`,
    'src/console/watch/use-connection',
  ].join('|'),
)

export default defineConfig({
  root,
  // Relative, so that the server can put any prefix in front of "./assets/" when it serves a page.
  base: './',
  // The client of the library comes from its sources too.
  resolve: { conditions: ['@windhover/source', ...defaultClientConditions] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [documentationHeader(), themeScript(), precompress(), localRedoc(), bundledLicenses()],
  build: {
    outDir: '../windhover-server/dist/static',
    emptyOutDir: true,
    assetsDir: 'assets',
    // Everything is a file of its own with a hashed name: nothing inline for the content security policy to refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: licenseFile },
    // The documentation pages bundle Swagger UI, ReDoc and Scalar whole; each page loads its own alone.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What is loaded first in any case compresses better as one file than as one for each set of views that share it.
      output: { codeSplitting: { groups: [{ name: 'page', test: isLoadedFirst }] } },
      input: ['index.html', 'swagger.html', 'redoc.html', 'scalar.html', 'asyncapi.html']
        .map((page) => `${root}${page}`)
        .filter((page) => existsSync(page)),
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/sse': server, '/api': server, '/openapi': server, '/asyncapi/': server },
  },
})
