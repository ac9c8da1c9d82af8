import { decodeEvents } from './decode-events.ts'
import { asList, type Fields, isFields, mapFields } from './fields.ts'
import { findLocal } from './find-local.ts'
import { findItemComponents, readComponentName } from './item-components.ts'
import { listItemBranches, readContentSchema, readDataSchema } from './list-item-branches.ts'
import type { StreamItems } from './stream-items.ts'

/** Where the exact schema of an item stands in 3.1 and 3.0 (docs/decisions/0018). */
export const exactItemField = 'x-itemSchema'

/** Says the items of streams in the words of 3.1 and 3.0, in schemas of 3.2. */
export interface ItemProjection {
  /** What the description of an answer says of its `schema`. */
  readonly convention: string
  /** The schema that stands in the place of an `itemSchema`. */
  readonly describe: (itemSchema: unknown) => unknown
  /** The item exactly, for {@link exactItemField}; `undefined` where {@link describe} is exact. */
  readonly describeExactly: (itemSchema: unknown) => unknown
  /** Writes a sample of an item as the schema has it. */
  readonly writeSample: (itemSchema: unknown, sample: unknown) => unknown
  /** The component of a name; `undefined` for one that goes, since nothing refers to it. */
  readonly describeComponent: (schema: unknown, name: string) => unknown
}

const says = 'That is a convention: this version of OpenAPI cannot describe the items of a stream.'
const conventions: Readonly<Record<StreamItems, string>> = {
  decoded:
    `The \`schema\` describes one event after parsing, with JSON in its \`data\` already decoded. ${says} ` +
    `The exact schema of an item is in \`${exactItemField}\`.`,
  wire: `The \`schema\` describes one event after parsing, with JSON in its \`data\` as text. ${says}`,
  data:
    `The \`schema\` describes the \`data\` of one event, decoded. ${says} ` +
    `The exact schema of an item is in \`${exactItemField}\`.`,
}

/** What the description of an answer says of the `schema` of a stream of anything but events, such as `application/jsonl`. */
export const rowConvention: string = `The \`schema\` describes one item of the stream. ${says}`

/** Prepares what becomes of the items of the streams of a document of 3.2. */
export function createItemProjection(root: Readonly<Fields>, items: StreamItems): ItemProjection {
  const names = findItemComponents(root)
  const whole = new Set<string>()
  if (items === 'data') collectWhole(root)
  return {
    convention: conventions[items],
    describe: (item) => (items === 'data' && !isKept(item) ? joinData(item) : describeEnvelope(item)),
    describeExactly: (item) => (items === 'wire' ? undefined : inline(item, new Set())),
    writeSample,
    describeComponent,
  }

  function describeComponent(schema: unknown, name: string): unknown {
    if (!names.has(name)) return schema
    if (items === 'data') return whole.has(name) ? joinData(schema) : undefined
    return describeEnvelope(schema)
  }

  function describeEnvelope(item: unknown): unknown {
    return splitDefault(items === 'decoded' ? decodeEvents(item, root, names) : item)
  }

  function isKept(item: unknown): boolean {
    return isFields(item) && names.has(readComponentName(item) ?? '')
  }

  /** Finds the components that are a whole item, which become the union of its data. */
  function collectWhole(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    const { itemSchema } = value as { itemSchema?: unknown }
    if (isKept(itemSchema)) whole.add(readComponentName(itemSchema as Fields)!)
    for (const field of Object.values(value)) collectWhole(field)
  }

  function joinData(item: unknown): unknown {
    const all = listItemBranches(item, root).map((branch) => {
      const data = readDataSchema(branch)
      return readContentSchema(data) ?? data ?? {}
    })
    const distinct = [...new Map(all.map((schema) => [JSON.stringify(schema), schema])).values()]
    return distinct.length === 1 ? distinct[0] : { anyOf: distinct }
  }

  function inline(schema: unknown, seen: ReadonlySet<string>): unknown {
    if (!isFields(schema)) return schema
    // Its mapping names components that are described in other words.
    const { $ref: reference, discriminator: _, ...rest } = schema
    const name = readComponentName(schema)
    if (name !== undefined && names.has(name) && !seen.has(name)) {
      return { ...(inline(findLocal(reference as string, root), new Set([...seen, name])) as object), ...rest }
    }
    const branches = [...asList(schema['oneOf']), ...asList(schema['anyOf'])]
    if (!branches.some((branch) => inline(branch, seen) !== branch)) return schema
    return mapFields(rest, (value, keyword) =>
      keyword === 'oneOf' || keyword === 'anyOf' ? asList(value).map((branch) => inline(branch, seen)) : value,
    )
  }

  function writeSample(itemSchema: unknown, sample: unknown): unknown {
    if (items === 'wire' || !isFields(sample) || !('data' in sample)) return sample
    const data = decodeSample(itemSchema, sample)
    return items === 'data' ? data : { ...sample, data }
  }

  function decodeSample(itemSchema: unknown, { event, data }: Fields): unknown {
    const branches = listItemBranches(itemSchema, root)
    const branch = branches.find((one) => listNames(one)?.includes(event)) ?? branches.find((one) => !listNames(one))
    if (typeof data !== 'string' || branch === undefined) return data
    return readContentSchema(readDataSchema(branch)) === undefined ? data : tryParse(data)
  }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** The names of events that a branch is for; `undefined` for one that names none. */
function listNames({ properties }: Fields): unknown[] | undefined {
  const event = isFields(properties) ? properties['event'] : undefined
  if (!isFields(event)) return undefined
  if ('const' in event) return [event['const']]
  return Array.isArray(event['enum']) ? event['enum'] : undefined
}

/**
 * Puts the branch which is the default of a discriminator outside of it, since 3.1 and 3.0 have no such default. With `anyOf`, although only
 * one of both can match: generators that overlook a `not` (openapi-generator for Python) refuse what matches two branches of a `oneOf`.
 */
function splitDefault(schema: unknown): unknown {
  if (!isFields(schema)) return schema
  const { oneOf, discriminator, ...rest } = schema
  if (!isFields(discriminator) || discriminator['defaultMapping'] === undefined) return schema
  const { defaultMapping, ...told } = discriminator
  const isDefault = (branch: unknown): boolean => isFields(branch) && branch['$ref'] === defaultMapping
  const named = asList(oneOf).filter((branch) => !isDefault(branch))
  if (named.length === asList(oneOf).length || Object.values(told['mapping'] ?? {}).includes(defaultMapping))
    return schema
  return { ...rest, anyOf: [{ oneOf: named, discriminator: told }, { $ref: defaultMapping }] }
}
