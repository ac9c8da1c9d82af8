import type { JSX } from 'preact'

import { splitJson } from '../events/json-tokens.ts'

/** Longer text stays plain: each coloured piece is an element, and tens of thousands of them make the page slow. */
const maxColouredChars = 50_000

/** JSON text with names and bare values in colours of their own. */
export function JsonText({ text }: { text: string }): JSX.Element {
  if (text.length > maxColouredChars) return <>{text}</>
  return (
    <>
      {splitJson(text).map((token) =>
        token.kind === 'other' ? token.text : <span class={`json-${token.kind}`}>{token.text}</span>,
      )}
    </>
  )
}
