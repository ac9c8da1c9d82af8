import { type EventForm, type FormField, listFields } from '../document/event-form.ts'
import { toMoment } from '../document/moment.ts'

/** What a user typed, by the id of the field. A field that is not there is empty. */
export type FormValues = ReadonlyMap<string, string>

/** The data that was typed, as JSON text, or what is wrong with it, by the id of the field. */
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
  const faults = new Map<string, string>()
  const [first] = fields
  const json = isObject || first === undefined ? writeObject(fields, values, faults) : writeOne(first, values, faults)
  return faults.size > 0 ? { ok: false, faults } : { ok: true, json: json ?? 'null' }
}

function writeObject(fields: readonly FormField[], values: FormValues, faults: Map<string, string>): string {
  const written: string[] = []
  for (const field of fields) {
    const json = writeOne(field, values, faults)
    if (json !== undefined) written.push(`${JSON.stringify(field.name)}:${json}`)
  }
  return `{${written.join(',')}}`
}

/** Writes a field, or a group of them; `undefined` for one that is left out. */
function writeOne(field: FormField, values: FormValues, faults: Map<string, string>): string | undefined {
  if (field.kind === 'group') {
    const isEmpty = listFields(field.fields).every(({ id }) => (values.get(id) ?? '') === '')
    return isEmpty && !field.isRequired ? undefined : writeObject(field.fields, values, faults)
  }
  const { json, fault } = writeField(field, values.get(field.id) ?? '')
  if (fault !== undefined) faults.set(field.id, fault)
  return json
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
    if (kind === 'date') return { fault: 'A day is needed.' }
    if (kind === 'moment') return { fault: 'A time is needed.' }
  }
  if (kind === 'text' || kind === 'date') return { json: JSON.stringify(text) }
  if (kind === 'moment') {
    const moment = toMoment(text)
    return moment === undefined ? { fault: 'Not a time.' } : { json: JSON.stringify(moment) }
  }
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
