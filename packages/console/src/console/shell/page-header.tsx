import type { ComponentChildren, JSX } from 'preact'

import type { ConnectedCount } from '../clients/connected-count.ts'
import type { ConnectionState } from '../connection/connection-state.ts'
import type { ServerDescription } from '../document/server-description.ts'
import type { PageUrls } from '../page-urls.ts'
import { ClientCount } from './client-count.tsx'
import { KestrelMark } from '../parts/kestrel-mark.tsx'
import { StatePill } from './state-pill.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** What the header shows. */
export interface PageHeaderProps {
  readonly description: ServerDescription
  /** Of the stream in Watch; `undefined` if it is not of interest. */
  readonly state: ConnectionState | undefined
  readonly count: ConnectedCount | undefined
  readonly urls: PageUrls
  /** Ends the session; `undefined` if there is none. */
  readonly logOut: (() => void) | undefined
  /** The ways to the views. */
  readonly children: ComponentChildren
}

/** The server's name, how the page stands to it, and the ways to its documentation. */
export function PageHeader({ description, state, count, urls, logOut, children }: PageHeaderProps): JSX.Element {
  return (
    <header class="page-header">
      <div class="brand">
        <KestrelMark />
        <h1>{description.title}</h1>
        {description.version !== '' && <span class="version">{description.version}</span>}
      </div>
      <div class="header-state">
        {state !== undefined && <StatePill state={state} />}
        <ClientCount count={count} />
        <ThemeSwitch />
        {logOut !== undefined && (
          <button type="button" class="quiet" onClick={logOut}>
            Log out
          </button>
        )}
      </div>
      <nav class="header-links" aria-label="Documentation">
        <a href={urls.swagger}>Swagger UI</a>
        <a href={urls.redoc}>ReDoc</a>
        <a href={urls.scalar}>Scalar</a>
        <a href={urls.asyncapi}>AsyncAPI</a>
        <a href={urls.openapi}>OpenAPI JSON</a>
      </nav>
      {children}
    </header>
  )
}
