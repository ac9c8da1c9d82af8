import { basename } from 'node:path'

import type { Plugin } from 'vite'

/** A documentation page as its header leads to it. */
interface DocumentationPage {
  readonly file: string
  readonly label: string
  /** What its document is called, for the choosers and for readers without JavaScript. */
  readonly kind: 'openapi' | 'asyncapi'
}

const pages: readonly DocumentationPage[] = [
  { file: 'swagger', label: 'Swagger UI', kind: 'openapi' },
  { file: 'redoc', label: 'ReDoc', kind: 'openapi' },
  { file: 'scalar', label: 'Scalar', kind: 'openapi' },
  { file: 'asyncapi', label: 'AsyncAPI', kind: 'asyncapi' },
]

const newest = { openapi: './openapi/v3.2/openapi', asyncapi: './asyncapi/v3/asyncapi' }

/**
 * A Vite plugin that puts the header which the documentation pages share, and what they say without JavaScript, in the
 * places that their files leave for them. Every link begins with `./`, for the server to lead it past a prefix.
 *
 * @throws Error in the build for a page with such places that is not in the list.
 */
export function documentationHeader(): Plugin {
  return {
    name: 'windhover-documentation-header',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        if (!html.includes('<!-- header -->')) return html
        const page = pages.find(({ file }) => `${file}.html` === basename(filename))
        if (page === undefined) throw new Error(`${filename} is not in the list of documentation pages`)
        return html.replace('<!-- header -->', renderHeader(page)).replace('<!-- noscript -->', renderNoscript(page))
      },
    },
  }
}

function renderHeader(current: DocumentationPage): string {
  const links = pages.map(
    ({ file, label }) => `<a href="./${file}"${file === current.file ? ' aria-current="page"' : ''}>${label}</a>`,
  )
  return `<header class="page-header">
      <a class="home" href="./">Windhover</a>
      <nav aria-label="Documentation">
        ${links.join('\n        ')}
      </nav>
      <div class="document-as">
        ${renderChooser('name', 'Document')}
        ${current.kind === 'openapi' ? renderChooser('version', 'OpenAPI') : ''}
        <a data-format="json" href="${newest[current.kind]}.json">JSON</a>
        <a data-format="yaml" href="${newest[current.kind]}.yaml">YAML</a>
      </div>
    </header>`
}

/** Hidden until there is something to choose from. */
function renderChooser(name: string, label: string): string {
  const id = `document-${name}`
  return `<span class="chooser" hidden><label for="${id}">${label}</label> <select id="${id}"></select></span>`
}

function renderNoscript({ kind }: DocumentationPage): string {
  return `<noscript>
      <p class="status">
        This page needs JavaScript. The <a href="${newest[kind]}.json">document</a> itself does not.
      </p>
    </noscript>`
}
