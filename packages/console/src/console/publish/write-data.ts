import type { EventForm, FormField } from '../document/event-form.ts'

/** What a user typed, by the name of the field. A field that is not there is empty. */
export type FormValues = ReadonlyMap<string, string>

/** The data that was typed, as JSON text, or what is wrong with it, by the name of the field. */
export type WrittenData =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly faults: ReadonlyMap<string, string> }

/** A number as JSON writes it. */
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/**
 * Writes the data of an event from the fields of its form. Numbers and JSON stand in it as they were typed, digit for digit. Only what
 * cannot be written at all is a fault; whether the data matches its schema is for the server to say.
 */
export function writeData({ isObject, fields }: EventForm, values: FormValues): WrittenData {
  const written: string[] = []
  const faults = new Map<string, string>()
  for (const field of fields) {
    const { json, fault } = writeField(field, values.get(field.name) ?? '')
    if (fault !== undefined) faults.set(field.name, fault)
    if (json !== undefined) written.push(isObject ? `${JSON.stringify(field.name)}:${json}` : json)
  }
  if (faults.size > 0) return { ok: false, faults }
  return { ok: true, json: isObject ? `{${written.join(',')}}` : (written[0] ?? 'null') }
}

/** Neither of the two: the field is left out. */
interface WrittenField {
  readonly json?: string
  readonly fault?: string
}

function writeField({ kind, isRequired, isNullable }: FormField, typed: string): WrittenField {
  const text = kind === 'text' ? typed : typed.trim()
  if (text === '') {
    if (!isRequired) return {}
    if (isNullable) return { json: 'null' }
    if (kind === 'number') return { fault: 'A number is needed.' }
    if (kind === 'json') return { fault: 'JSON is needed.' }
  }
  if (kind === 'text') return { json: JSON.stringify(text) }
  if (kind === 'number') return writeNumber(text)
  try {
    JSON.parse(text)
    return { json: text }
  } catch (cause) {
    return { fault: `Not JSON: ${(cause as Error).message}` }
  }
}

function writeNumber(text: string): WrittenField {
  if (jsonNumber.test(text)) return { json: text }
  // `.5`, `+5` and `05` are numbers to everyone but JSON.
  const value = /^[+-]?[\d.][\d.eE+-]*$/.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? { json: String(value) } : { fault: 'Not a number.' }
}
