import { UsageError } from '../../options/usage-error.ts'

/** Reads the flag `--limit`, and leaves its largest number to the server. */
export function readLimit(text: string | undefined): string | undefined {
  if (text === undefined || /^[1-9][0-9]{0,14}$/.test(text)) return text
  throw new UsageError([`--limit: expected a whole number, 1 or more, got ${JSON.stringify(text)}`])
}
