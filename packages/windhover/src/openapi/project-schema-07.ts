import { oneSchemaKeywords, schemaListKeywords, schemaMapKeywords } from '../schema/schema-keywords.ts'
import { asList, type Fields, isFields, mapFields } from './fields.ts'
import { findLoose, type IsLoose, type Losses } from './losses.ts'

/** Keywords of JSON Schema 2020-12 that refuse values and that draft 7 has no words for: without them a schema permits more. */
const constraining = new Set(['$dynamicRef', 'minContains', 'maxContains', 'unevaluatedItems', 'unevaluatedProperties'])

/** Keywords that AsyncAPI does not know, or means otherwise, and that say nothing of which values are valid. */
const unknown = new Set(['contentSchema', 'discriminator', 'summary', 'xml'])

/** Keywords that stand together, or are taken from elsewhere. */
const special = new Set([
  '$ref',
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'if',
  'items',
  'not',
  'prefixItems',
  'then',
])

/**
 * Says a schema of JSON Schema 2020-12 in draft 7, as AsyncAPI has it; the result permits at least what the schema permits.
 *
 * @param isLoose - tells of references. Default: none leads to what permits more.
 */
export function projectSchema07(schema: unknown, isLoose: IsLoose = () => false): unknown {
  return project(schema, { count: 0, isLoose })
}

/** Finds the components that permit more in draft 7 than they do. */
export function findLoose07(components: Readonly<Fields>): IsLoose {
  return findLoose(components, (schema, isLoose) => {
    const losses = { count: 0, isLoose }
    project(schema, losses)
    return losses.count > 0
  })
}

function project(schema: unknown, losses: Losses): unknown {
  if (!isFields(schema)) return schema
  const projected: Fields = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (special.has(keyword) || unknown.has(keyword)) continue
    if (constraining.has(keyword)) losses.count += 1
    else if (keyword === 'oneOf') projectOneOf(schema, projected, losses)
    else if (oneSchemaKeywords.has(keyword)) projected[keyword] = project(value, losses)
    else if (schemaListKeywords.has(keyword)) projected[keyword] = asList(value).map((item) => project(item, losses))
    else if (schemaMapKeywords.has(keyword)) projected[keyword] = projectMap(value, losses)
    else projected[keyword] = value
  }
  projectItems(schema, projected, losses)
  projectDependencies(schema, projected, losses)
  projectConditions(schema, projected, losses)
  // One that need not be there is no constraint.
  if ('contains' in schema && schema['minContains'] !== 0) projected['contains'] = project(schema['contains'], losses)
  if (schema['not'] !== undefined) ifExact(schema['not'], losses, (refused) => (projected['not'] = refused))
  return projectReference(schema['$ref'], projected, losses)
}

function projectReference(reference: unknown, projected: Fields, losses: Losses): Fields {
  if (typeof reference !== 'string') return projected
  if (losses.isLoose(reference)) losses.count += 1
  // What stands beside a reference counts for nothing in draft 7.
  if (Object.keys(projected).length === 0) return { $ref: reference }
  return { ...projected, allOf: [{ $ref: reference }, ...asList(projected['allOf'])] }
}

/** Branches that permit more than they did may overlap, which `oneOf` refuses. */
function projectOneOf(schema: Fields, projected: Fields, losses: Losses): void {
  const before = losses.count
  const branches = asList(schema['oneOf']).map((branch) => project(branch, losses))
  if (losses.count === before) projected['oneOf'] = branches
  else if ('anyOf' in schema) projected['allOf'] = [...asList(projected['allOf']), { anyOf: branches }]
  else projected['anyOf'] = branches
}

function projectItems({ prefixItems, items }: Fields, projected: Fields, losses: Losses): void {
  if (Array.isArray(prefixItems)) {
    projected['items'] = prefixItems.map((place) => project(place, losses))
    if (items !== undefined) projected['additionalItems'] = project(items, losses)
  } else if (items !== undefined) {
    // Readers of AsyncAPI stumble over a boolean here.
    projected['items'] = typeof items === 'boolean' ? (items ? {} : { not: {} }) : project(items, losses)
  }
}

function projectDependencies(
  { dependentRequired: names, dependentSchemas: schemas }: Fields,
  projected: Fields,
  losses: Losses,
): void {
  if (!isFields(names) && !isFields(schemas)) return
  const all = isFields(schemas) ? projectMap(schemas, losses) : {}
  for (const [name, required] of Object.entries(isFields(names) ? names : {})) {
    // The same name may have both.
    all[name] = name in all ? { allOf: [all[name], { required }] } : required
  }
  projected['dependencies'] = all
}

/** A condition that holds more often would ask for more. */
function projectConditions(schema: Fields, projected: Fields, losses: Losses): void {
  if (schema['if'] === undefined) return
  ifExact(schema['if'], losses, (condition) => {
    projected['if'] = condition
    for (const keyword of ['then', 'else']) {
      if (schema[keyword] !== undefined) projected[keyword] = project(schema[keyword], losses)
    }
  })
}

function ifExact(schema: unknown, losses: Losses, use: (projected: unknown) => void): void {
  const before = losses.count
  const projected = project(schema, losses)
  if (losses.count === before) use(projected)
}

function projectMap(map: unknown, losses: Losses): Fields {
  return isFields(map) ? mapFields(map, (schema) => project(schema, losses)) : {}
}
