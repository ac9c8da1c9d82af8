import type { JSX } from 'preact'

import type { StreamDescription } from '../document/server-description.ts'

/** What can be chosen, and what is told of it. */
export interface StreamSelectProps {
  readonly streams: readonly StreamDescription[]
  readonly value: string
  readonly onChange: (path: string) => void
}

/** Chooses a stream; those that another document brings stand under its name. */
export function StreamSelect({ streams, value, onChange }: StreamSelectProps): JSX.Element {
  const documents = [...new Set(streams.map((stream) => stream.document))]
  return (
    <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {documents.map((name) => {
        const options = streams
          .filter((stream) => stream.document === name)
          .map(({ path }) => (
            <option key={path} value={path}>
              {path}
            </option>
          ))
        return name === '' ? (
          options
        ) : (
          <optgroup key={name} label={name}>
            {options}
          </optgroup>
        )
      })}
    </select>
  )
}
