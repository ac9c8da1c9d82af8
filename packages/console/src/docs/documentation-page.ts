import { DOCUMENT_VERSIONS, type DocumentChoice, openApiPath, readDocumentChoice } from './document-choice.ts'
import { loadDocument } from './load-document.ts'
import type { JsonObject } from './json.ts'
import './documentation-page.css'

/** A document that a page is to show. */
export interface ShownDocument {
  readonly document: JsonObject
  /** Where it is, as JSON. */
  readonly url: string
  /** What the document's paths begin at, without a slash at the end: the origin, and what a proxy in between takes away. */
  readonly server: string
  /** Where the page puts it. */
  readonly place: HTMLElement
}

/**
 * Runs a documentation page: its header, loading the document that the header's selectors name, and handing it to
 * `show`. What fails on the way is told in words in the page.
 *
 * @param toPath - the document's place below the server's own address. Default: that of the OpenAPI documents.
 */
export async function runDocumentationPage(
  show: (shown: ShownDocument) => Promise<void>,
  toPath: (choice: DocumentChoice, format: string) => string = openApiPath,
): Promise<void> {
  // The server may live under a path prefix, which the built page cannot know; the served one leads to it.
  const base = new URL(readMeta('windhover-base') ?? './', location.href)
  const names = (readMeta('windhover-documents') ?? '').split(' ').filter((name) => name !== '')
  const place = find('#document')
  const status = find('#status')

  const choice = readDocumentChoice(location.search, names)
  const urlAs = (format: string): string => new URL(toPath(choice, format), base).href
  offer('document-name', 'document', names, choice.name ?? names[0])
  offer('document-version', 'version', DOCUMENT_VERSIONS, choice.version)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-format]')) {
    link.href = urlAs(link.dataset['format'] ?? 'json')
  }
  // The other pages show the same document, where they can.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.page-header nav a')) link.search = location.search

  try {
    const url = urlAs('json')
    const prefix = readMeta('windhover-prefix') ?? ''
    const address = base.href.replace(/\/$/, '')
    // A server that knows its prefix has it in the paths of its documents.
    const server = address.endsWith(prefix) ? address.slice(0, address.length - prefix.length) : address
    await show({ document: await loadDocument(url), url, server, place })
    status.hidden = true
  } catch (error) {
    place.hidden = true
    status.className = 'status failed'
    status.setAttribute('role', 'alert')
    status.textContent = `The documentation cannot be shown. ${error instanceof Error ? error.message : String(error)}`
    console.error(error)
  }
}

/** Fills a selector of the header, which leads to the same page with another query; with nothing to choose it is hidden. */
function offer(id: string, parameter: string, values: readonly string[], current: string | undefined): void {
  const select = document.querySelector<HTMLSelectElement>(`select#${id}`)
  if (select === null) return
  for (const value of values) select.add(new Option(value, value, false, value === current))
  const chooser = select.closest<HTMLElement>('.chooser')
  if (chooser !== null) chooser.hidden = values.length < 2
  select.addEventListener('change', () => {
    // The hash stays: a deep link means the same in every version.
    const next = new URL(location.href)
    next.searchParams.set(parameter, select.value)
    location.assign(next)
  })
}

function readMeta(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`The page lacks ${selector}`)
  return element
}
