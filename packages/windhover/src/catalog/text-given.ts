import { encodeJson } from '../wire/encode-json.ts'
import { escapeLineSeparators } from '../wire/escape-line-separators.ts'
import { isJsonText } from './json-text.ts'
import { isRawText } from './raw-text.ts'

/**
 * Returns the text of data as a publisher gave it, before its schema: what a schema fills in may be another value each time.
 *
 * @returns `undefined` for what is no JSON by itself, such as a value that a schema makes JSON of.
 */
export function textGiven(data: unknown): string | undefined {
  if (isRawText(data)) return data.text
  const text = isJsonText(data) ? data.text : encodeJson(data)
  return typeof text === 'string' ? escapeLineSeparators(text) : undefined
}
