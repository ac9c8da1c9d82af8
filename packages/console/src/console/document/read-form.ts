import { asNodes, asString, asStrings, type DocumentNode, type DocumentReader } from './document-node.ts'
import type { EventForm, FormField } from './event-form.ts'
import { toLocalMoment } from './moment.ts'
import { sampleFromSchema } from './sample-from-schema.ts'

/** Objects in objects deeper than this are filled in as JSON. */
const maxDepth = 4

/** Keywords with which an object is more than its properties: it is then filled in as JSON. */
const beyondProperties = ['oneOf', 'anyOf', 'allOf', 'if', 'not', 'patternProperties', '$dynamicRef']

/** Where a field stands. */
interface FieldPlace {
  readonly id: string
  /** The schemas that it is in: one that contains itself is filled in as JSON. */
  readonly within: readonly DocumentNode[]
}

/** What a field is made from. */
interface FieldSource extends FieldPlace {
  readonly name: string
  readonly schema: unknown
  readonly isRequired: boolean
  /** What it begins with; `undefined` for nothing. */
  readonly sample: unknown
}

/** A value that a schema takes, and whether null is one too. */
interface Unwrapped {
  readonly schema: DocumentNode
  readonly isNullable: boolean
}

/** Makes the form of an event: a field for each property of an object, and one field for any other data. */
export function readForm(reader: DocumentReader, schema: DocumentNode, sample: unknown): EventForm {
  const place: FieldPlace = { id: '', within: [] }
  const isObject = (schema['type'] ?? 'object') === 'object' && hasPropertiesAlone(reader, schema)
  if (isObject) return { isObject, fields: readProperties(reader, schema, sample, place) }
  return { isObject, fields: [readField(reader, { ...place, name: '', schema, isRequired: true, sample })] }
}

/** Whether the properties of an object say all of it. */
function hasPropertiesAlone(reader: DocumentReader, schema: DocumentNode): boolean {
  const { length } = Object.keys(reader.find(schema, 'properties'))
  return length > 0 && beyondProperties.every((keyword) => schema[keyword] === undefined)
}

function readProperties(
  reader: DocumentReader,
  schema: DocumentNode,
  sample: unknown,
  { id, within }: FieldPlace,
): FormField[] {
  const required = new Set(asStrings(schema['required']))
  const given = new Map(typeof sample === 'object' && sample !== null ? Object.entries(sample) : [])
  return Object.entries(reader.find(schema, 'properties')).map(([name, property]) => {
    const isRequired = required.has(name)
    const plainest = isRequired ? sampleFromSchema(reader, property) : undefined
    return readField(reader, {
      id: `${id}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      within: [...within, schema],
      name,
      schema: property,
      isRequired,
      sample: given.has(name) ? given.get(name) : plainest,
    })
  })
}

function readField(reader: DocumentReader, source: FieldSource): FormField {
  const { id, within, name, schema: whole, isRequired, sample } = source
  const { schema, isNullable } = unwrapNull(reader, whole)
  const choices = readChoices(reader, schema)
  const isGroup =
    !isNullable &&
    schema['type'] === 'object' &&
    within.length > 0 &&
    within.length < maxDepth &&
    !within.includes(schema) &&
    hasPropertiesAlone(reader, schema)
  const kind = isGroup ? 'group' : choices.length > 0 ? 'choice' : readKind(schema)
  const typed = typeSample(kind, sample, isNullable)
  const isOffered = kind !== 'choice' || choices.includes(typed) || (typed === '' && (!isRequired || isNullable))
  return {
    id,
    name,
    kind,
    hint: describeField(reader.node(whole), schema, kind, isRequired),
    isRequired,
    isNullable,
    choices,
    sample: isOffered ? typed : (choices[0] ?? ''),
    fields: isGroup ? readProperties(reader, schema, sample, { id, within }) : [],
  }
}

/** Takes null out of the types or branches of a schema. */
function unwrapNull(reader: DocumentReader, value: unknown): Unwrapped {
  const schema = reader.node(value)
  const types = asStrings(schema['type'])
  if (types.includes('null')) {
    const others = types.filter((type) => type !== 'null')
    return { schema: { ...schema, type: others.length === 1 ? others[0] : others }, isNullable: true }
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = asNodes(schema[keyword]).map((branch) => reader.node(branch))
    const others = branches.filter((branch) => branch['type'] !== 'null')
    if (others.length === branches.length) continue
    const [only] = others
    return { schema: others.length === 1 && only !== undefined ? only : { [keyword]: others }, isNullable: true }
  }
  return { schema, isNullable: false }
}

/** The values that a schema lists, one by one or in a branch for each. */
function readChoices(reader: DocumentReader, schema: DocumentNode): string[] {
  if (schema['const'] !== undefined) return [toJson(schema['const'])]
  if (Array.isArray(schema['enum'])) return schema['enum'].map(toJson)
  if (schema['type'] === 'boolean') return ['true', 'false']
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = asNodes(schema[keyword]).map((branch) => reader.node(branch))
    const values = branches.filter((branch) => branch['const'] !== undefined).map((branch) => toJson(branch['const']))
    if (values.length > 0 && values.length === branches.length) return values
  }
  return []
}

function readKind({ type, format }: DocumentNode): FormField['kind'] {
  if (type === 'string') return format === 'date' ? 'date' : format === 'date-time' ? 'moment' : 'text'
  return type === 'number' || type === 'integer' ? 'number' : 'json'
}

/** What a user would type for a value. */
function typeSample(kind: FormField['kind'], sample: unknown, isNullable: boolean): string {
  if (kind === 'group' || sample === undefined || (sample === null && isNullable)) return ''
  if (kind === 'moment') return toLocalMoment(sample)
  if (kind === 'choice') return toJson(sample)
  if (kind === 'json') return JSON.stringify(sample, undefined, 2)
  return typeof sample === 'string' || typeof sample === 'number' ? String(sample) : ''
}

function describeField(
  whole: DocumentNode,
  schema: DocumentNode,
  kind: FormField['kind'],
  isRequired: boolean,
): string {
  const description = asString(whole['description']) || asString(schema['description'])
  const parts = [isRequired ? '' : 'Optional.', description === '' ? '' : endSentence(description)]
  if (kind === 'number') parts.push(describeNumber(schema))
  if (kind === 'json') parts.push('JSON.')
  if (kind === 'moment') parts.push('In your time; sent in UTC.')
  return parts.filter((part) => part !== '').join(' ')
}

function describeNumber({ type, minimum, maximum }: DocumentNode): string {
  const kind = type === 'integer' ? 'A whole number' : 'A number'
  const from = isBound(minimum) ? ` from ${minimum}` : ''
  const to = isBound(maximum) ? `${from === '' ? ' up' : ''} to ${maximum}` : ''
  return `${kind}${from}${to}.`
}

/** Bounds beyond these are those of a type, and say nothing to a user. */
function isBound(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function toJson(value: unknown): string {
  return JSON.stringify(value) ?? 'null'
}
