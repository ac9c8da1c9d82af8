import { DOCUMENT_VERSIONS, readDocumentVersion } from './document-version.ts'
import { loadDocument } from './load-document.ts'
import type { JsonObject } from './json.ts'
import './documentation-page.css'

/** A document that a page is to show. */
export interface ShownDocument {
  readonly document: JsonObject
  /** Where it is, as JSON. */
  readonly url: string
  /** Where the page puts it. */
  readonly place: HTMLElement
}

/**
 * Runs a documentation page: its header, loading the document that the header's selector names, and handing it to
 * `show`. What fails on the way is told in words in the page.
 */
export async function runDocumentationPage(show: (shown: ShownDocument) => Promise<void>): Promise<void> {
  const base = document.querySelector<HTMLMetaElement>('meta[name="windhover-base"]')?.content ?? ''
  const place = find('#document')
  const status = find('#status')

  // The server may live under a path prefix, which the static page cannot know.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]')) {
    link.href = base + link.dataset['path']
  }

  const version = readDocumentVersion(location.search)
  const urlAs = (format: string): string => `${base}/openapi/v${version}/openapi.${format}`
  offerVersions(find('#version'), version)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-format]')) {
    link.href = urlAs(link.dataset['format'] ?? 'json')
  }

  try {
    const url = urlAs('json')
    await show({ document: await loadDocument(url), url, place })
    status.hidden = true
  } catch (error) {
    place.hidden = true
    status.className = 'status failed'
    status.setAttribute('role', 'alert')
    status.textContent = `The documentation cannot be shown. ${error instanceof Error ? error.message : String(error)}`
    console.error(error)
  }
}

function offerVersions(select: HTMLElement, current: string): void {
  if (!(select instanceof HTMLSelectElement)) return
  for (const version of DOCUMENT_VERSIONS) {
    select.add(new Option(version, version, false, version === current))
  }
  select.addEventListener('change', () => {
    // The hash stays: a deep link means the same in every version.
    const next = new URL(location.href)
    next.searchParams.set('version', select.value)
    location.assign(next)
  })
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`The page lacks ${selector}`)
  return element
}
