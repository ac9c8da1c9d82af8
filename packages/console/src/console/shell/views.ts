import { readHash } from './hash-query.ts'

/** What a view is called in the address of the page. */
export type ViewId =
  | 'watch'
  | 'overview'
  | 'readers'
  | 'problems'
  | 'channels'
  | 'history'
  | 'publish'
  | 'nodes'
  | 'access'

/** A view, as the navigation leads to it. */
export interface View {
  readonly id: ViewId
  readonly label: string
}

const all: readonly View[] = [
  { id: 'watch', label: 'Watch' },
  { id: 'overview', label: 'Overview' },
  { id: 'readers', label: 'Readers' },
  { id: 'problems', label: 'Problems' },
  { id: 'channels', label: 'Channels' },
  { id: 'history', label: 'History' },
  { id: 'publish', label: 'Publish' },
  { id: 'nodes', label: 'Nodes' },
  { id: 'access', label: 'Access' },
]

/** What a server lets its page have: `watch` streams and publishing alone, `admin` all views. */
export type ConsoleMode = 'watch' | 'admin'

/** The views of a page, the first of which is shown if the address names none. */
export function listViews(mode: ConsoleMode): readonly View[] {
  return mode === 'admin' ? all : all.slice(0, 1)
}

/** Finds the view that the address names, as in `#/overview` or `#/history?channel=news`. For any other it is the first. */
export function findView(hash: string, views: readonly View[]): View {
  return views.find(({ id }) => readHash(hash).view === toHash(id)) ?? views[0]!
}

/** The address of a view, below that of the page. */
export function toHash(id: ViewId): string {
  return `#/${id}`
}
