import { mayHoldSecret, redact } from './redact.ts'
import { redactDetails } from './redact-details.ts'

/** Takes what is secret out of a line of a log in JSON, which stays JSON. A line without any costs one search. */
export function redactLine(line: string): string {
  if (!mayHoldSecret(line)) return line
  const details = parse(line)
  if (details === undefined) return redact(line)
  const redacted = JSON.stringify(redactDetails(details))
  // Numbers that JSON.parse cannot hold stay what they were where nothing was secret.
  return redacted === JSON.stringify(details) ? line : `${redacted}\n`
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
