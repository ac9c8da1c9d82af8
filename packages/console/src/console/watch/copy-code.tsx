import type { JSX } from 'preact'

import { CopyButton } from '../parts/copy-button.tsx'
import { type SnippetSource, toClientCode, toCurl, toEventSource } from './snippets.ts'
import './copy-code.css'

/** Copies the code that reads a stream, for a shell, a page, or a program with the client. */
export function CopyCode({ source }: { source: SnippetSource }): JSX.Element {
  return (
    <div class="copy-code" role="group" aria-label="Copy code that reads this">
      <span>Copy as</span>
      <CopyButton text={toCurl(source)} label="curl" />
      <CopyButton text={toEventSource(source)} label="EventSource" />
      <CopyButton text={toClientCode(source)} label="Client" />
    </div>
  )
}
