import type { JSX } from 'preact'

/** Names that a text box proposes, without insisting on them. */
export function Choices({ id, names }: { id: string; names: readonly string[] }): JSX.Element {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option value={name} />
      ))}
    </datalist>
  )
}
