import { annotationKeywords, holdsReference } from '../schema/schema-keywords.ts'
import { asList, type Fields, isFields, mapFields, withoutField } from './fields.ts'
import { findLoose, type IsLoose, type Losses } from './losses.ts'
import { isNull, makeNullable } from './permit-null.ts'
import { projectXml } from './project-xml.ts'

/** Keywords that 3.0 has too, with the same meaning and a value that holds no schema. */
const plain = new Set([
  'title',
  'description',
  'default',
  'format',
  'pattern',
  'multipleOf',
  'maximum',
  'minimum',
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxProperties',
  'minProperties',
  'deprecated',
  'readOnly',
  'writeOnly',
  'example',
  'externalDocs',
])

/** Keywords without a counterpart in 3.0 that refuse values: without them a schema permits more. */
const constraining = new Set([
  '$dynamicRef',
  'contains',
  'minContains',
  'maxContains',
  'propertyNames',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
  'dependentRequired',
  'dependentSchemas',
  'dependencies',
  'patternProperties',
])

/** Keywords that say nothing of which values are valid, besides the annotations. */
const harmless = new Set(['default', 'example', 'externalDocs', 'readOnly', 'writeOnly'])

/**
 * Says a schema of JSON Schema 2020-12 in the dialect of OpenAPI 3.0. What the dialect has no words for is left out, so that the
 * result permits at least what the schema permits.
 *
 * @param isLoose - tells of references. Default: none leads to what permits more.
 */
export function projectSchema30(schema: unknown, isLoose: IsLoose = () => false): unknown {
  return project(schema, { count: 0, isLoose })
}

/** Finds the components that permit more in OpenAPI 3.0 than they do. */
export function findLoose30(components: Readonly<Fields>): IsLoose {
  return findLoose(components, (schema, isLoose) => {
    const losses = { count: 0, isLoose }
    project(schema, losses)
    return losses.count > 0
  })
}

function project(schema: unknown, losses: Losses): Fields {
  if (schema === false) return { not: {} }
  if (!isFields(schema)) return {}
  const { $ref: reference, ...siblings } = schema
  if (typeof reference !== 'string') return projectKeywords(schema, losses)
  const rest = projectKeywords(siblings, losses)
  if (!isKept(reference)) {
    losses.count += 1
    return rest
  }
  if (losses.isLoose(reference)) losses.count += 1
  if (Object.keys(rest).length === 0) return { $ref: reference }
  return { ...rest, allOf: [{ $ref: reference }, ...asList(rest['allOf'])] }
}

/** Whether what a reference names is still there: definitions inside a schema and anchors are not. */
function isKept(reference: string): boolean {
  const fragment = reference.includes('#') ? reference.slice(reference.indexOf('#') + 1) : ''
  if (fragment !== '' && !fragment.startsWith('/')) return false
  return !/\/(\$defs|definitions|prefixItems|patternProperties|dependentSchemas)\//.test(fragment)
}

function projectKeywords(schema: Fields, losses: Losses): Fields {
  const out: Fields = {}
  /** Parts that must hold too but whose keyword is taken. */
  const also: Fields[] = []
  const add = (keyword: string, value: unknown) => {
    if (keyword in out) also.push({ [keyword]: value })
    else out[keyword] = value
  }

  for (const [keyword, value] of Object.entries(schema)) {
    if (plain.has(keyword) || keyword.startsWith('x-')) out[keyword] = structuredClone(value)
    else if (constraining.has(keyword)) losses.count += 1
    else if (keyword === 'contentMediaType' || keyword === 'contentEncoding') out[`x-jsonschema-${keyword}`] = value
    else if (keyword === 'contentSchema') out['x-jsonschema-contentSchema'] = project(value, { ...losses, count: 0 })
    else if (keyword === 'properties' && isFields(value))
      out[keyword] = mapFields(value, (item) => project(item, losses))
    else if (keyword === 'required' && asList(value).length > 0) out[keyword] = structuredClone(value)
    else if (keyword === 'discriminator') out[keyword] = withoutExtensions(withoutField(value, 'defaultMapping'))
    else if (keyword === 'xml') out[keyword] = projectXml(value)
    else if (keyword === 'allOf') also.push(...asList(value).map((part) => project(part, losses)))
  }

  projectExamples(schema, out)
  projectBound(schema, out, 'minimum', 'exclusiveMinimum', Math.max)
  projectBound(schema, out, 'maximum', 'exclusiveMaximum', Math.min)
  projectItems(schema, out, losses)
  projectAdditional(schema, out, losses)
  projectNot(schema, add, losses)
  projectType(schema, out, add)
  projectEnum(schema, add)
  for (const keyword of ['anyOf', 'oneOf'] as const) projectUnion(keyword, schema, out, add, losses)

  if (also.length > 0) out['allOf'] = also
  return out
}

function projectExamples(schema: Fields, out: Fields): void {
  const [first] = asList(schema['examples'])
  if (first !== undefined && !('example' in schema) && !holdsReference(first)) out['example'] = structuredClone(first)
}

function projectBound(
  schema: Fields,
  out: Fields,
  bound: string,
  exclusive: string,
  tighter: (a: number, b: number) => number,
): void {
  const limit = schema[exclusive]
  if (typeof limit !== 'number') return
  const inclusive = schema[bound]
  if (typeof inclusive === 'number' && inclusive !== limit && tighter(inclusive, limit) === inclusive) return
  out[bound] = limit
  out[exclusive] = true
}

/** A tuple becomes an array of what its places and the rest permit. */
function projectItems(schema: Fields, out: Fields, losses: Losses): void {
  const { prefixItems, items } = schema
  if (!Array.isArray(prefixItems)) {
    if (items === false) out['maxItems'] = 0
    if (items !== undefined) out['items'] = project(items === false ? true : items, losses)
    return
  }
  losses.count += 1
  const places = prefixItems.map((place) => project(place, losses))
  if (items === undefined || items === true) {
    out['items'] = {}
    return
  }
  if (items === false) {
    const stated = schema['maxItems']
    out['maxItems'] = typeof stated === 'number' ? Math.min(stated, places.length) : places.length
  } else {
    places.push(project(items, losses))
  }
  out['items'] = unionOf(places)
}

/** Without `patternProperties`, the properties that it named become additional ones. */
function projectAdditional(schema: Fields, out: Fields, losses: Losses): void {
  const { additionalProperties: additional, patternProperties: patterns } = schema
  if (additional === undefined) return
  if (typeof additional === 'boolean' && (additional || !isFields(patterns))) {
    out['additionalProperties'] = additional
    return
  }
  const permitted = isFields(patterns) ? Object.values(patterns).map((value) => project(value, losses)) : []
  if (additional !== false) permitted.push(project(additional, losses))
  out['additionalProperties'] = permitted.length === 0 ? false : unionOf(permitted)
}

/** A `not` whose schema cannot be said in full would refuse too much, so it goes. */
function projectNot(schema: Fields, add: (keyword: string, value: unknown) => void, losses: Losses): void {
  if (schema['not'] === undefined) return
  const before = losses.count
  const refused = project(schema['not'], losses)
  if (losses.count === before) add('not', refused)
}

function projectType(schema: Fields, out: Fields, add: (keyword: string, value: unknown) => void): void {
  const stated = schema['type']
  if (stated === undefined) return
  const types = [stated].flat().filter((type) => type !== 'null')
  const nullable = [stated].flat().includes('null')
  if (types.length === 0) {
    // Without a type null is permitted, and `nullable` means nothing.
    if (!('enum' in schema) && !('const' in schema)) out['enum'] = [null]
    return
  }
  const items = 'items' in out ? out['items'] : {}
  const branch = (type: unknown): Fields => (type === 'array' ? { type, items } : { type })
  if (types.length === 1) {
    Object.assign(out, branch(types[0]), nullable ? { nullable: true } : {})
    return
  }
  delete out['items']
  const branches = types.map(branch)
  if (nullable) branches[0] = { ...branches[0], nullable: true }
  add('anyOf', branches)
}

function projectEnum(schema: Fields, add: (keyword: string, value: unknown) => void): void {
  const onlyNull = schema['type'] === 'null'
  const lists: unknown[][] = []
  if (Array.isArray(schema['enum'])) lists.push(schema['enum'])
  if ('const' in schema) lists.push([schema['const']])
  for (const list of lists) {
    const values = onlyNull ? list.filter((value) => value === null) : list
    if (values.length === 0) add('not', {})
    else add('enum', structuredClone(values))
  }
}

function projectUnion(
  keyword: 'anyOf' | 'oneOf',
  schema: Fields,
  out: Fields,
  add: (keyword: string, value: unknown) => void,
  losses: Losses,
): void {
  const stated = schema[keyword]
  if (!Array.isArray(stated)) return
  const rest = stated.filter((branch) => !isNull(branch))
  const before = losses.count
  const branches = rest.map((branch) => project(branch, losses))
  // Branches that permit more than they did may overlap, which `oneOf` refuses.
  const kept = keyword === 'oneOf' && losses.count > before ? 'anyOf' : keyword
  if (rest.length < stated.length && !makeNullable(branches)) branches.push({ enum: [null] })
  const [only] = branches
  if (rest.length < stated.length && only !== undefined && branches.length === 1) {
    const clashes = Object.keys(out).some(
      (name) => !annotationKeywords.has(name) && !harmless.has(name) && !name.startsWith('x-'),
    )
    if (!clashes && (only['allOf'] ?? only['not']) === undefined && !('anyOf' in schema && 'oneOf' in schema)) {
      for (const [name, value] of Object.entries(only)) out[name] ??= value
      return
    }
  }
  add(kept, branches)
}

function unionOf(schemas: Fields[]): Fields {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
  const [only = {}] = distinct
  return distinct.length > 1 ? { anyOf: distinct } : only
}

function withoutExtensions(value: unknown): unknown {
  return isFields(value)
    ? Object.fromEntries(Object.entries(value).filter(([field]) => !field.startsWith('x-')))
    : value
}
