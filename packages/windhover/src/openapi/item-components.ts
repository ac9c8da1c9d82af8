import { annotationKeywords } from '../schema/schema-keywords.ts'
import { asList, type Fields, isFields } from './fields.ts'
import { findLocal } from './find-local.ts'
import { isEventStream } from './is-event-stream.ts'

const prefix = '#/components/schemas/'

/** Fields that hold data or extensions, in which nothing is a reference. */
const opaque = new Set(['example', 'examples', 'default', 'const', 'enum', 'mapping'])

/**
 * Finds the components that describe items of streams and nothing else, by name: what an `itemSchema` refers to, and the branches of
 * such a union. Only the items of `text/event-stream` count. What becomes of the items of a stream can be said in these components themselves.
 */
export function findItemComponents(root: Readonly<Fields>): ReadonlySet<string> {
  const found = new Set<string>()
  const elsewhere = new Set<string>()
  const seen = new Set<unknown>()
  const { components, ...rest } = root
  // Media types are visited where they are referred to, by what they are there.
  const { schemas, mediaTypes: _, ...others } = isFields(components) ? components : {}
  visit(rest)
  visit(others)
  for (const [name, schema] of Object.entries(isFields(schemas) ? schemas : {})) if (!found.has(name)) visit(schema)
  return new Set([...found].filter((name) => !elsewhere.has(name)))

  function visit(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(visit)
    if (!isFields(value)) return
    const name = readComponentName(value)
    if (name !== undefined) elsewhere.add(name)
    for (const [field, item] of Object.entries(value)) {
      if (field === 'content' && isContent(item)) visitContent(item)
      else if (!opaque.has(field) && !field.startsWith('x-')) visit(item)
    }
  }

  function visitContent(content: Fields): void {
    for (const [type, media] of Object.entries(content)) {
      if (!isFields(media)) continue
      if (typeof media['$ref'] === 'string' && !seen.has(media)) {
        seen.add(media)
        visitContent({ [type]: findLocal(media['$ref'], root) })
      } else if (isEventStream(type)) {
        const { itemSchema, ...fields } = media
        visitItem(itemSchema)
        visit(fields)
      } else visit(media)
    }
  }

  function visitItem(schema: unknown): void {
    if (!isFields(schema)) return
    const { $ref, oneOf, anyOf, ...rest } = schema
    const name = readComponentName(schema)
    if (name !== undefined && hasOnlyAnnotations(rest)) {
      if (found.has(name)) return
      found.add(name)
      visitItem(findLocal($ref as string, root))
      return
    }
    if ($ref !== undefined) visit({ $ref })
    for (const branch of [...asList(oneOf), ...asList(anyOf)]) visitItem(branch)
    visit(rest)
  }
}

/** Whether it is a map of media types rather than the schema of a property that is called `content`. */
function isContent(value: unknown): value is Fields {
  return isFields(value) && Object.keys(value).every((type) => type.includes('/'))
}

/** The name of the component that a schema refers to. */
export function readComponentName({ $ref }: Readonly<Fields>): string | undefined {
  if (typeof $ref !== 'string' || !$ref.startsWith(prefix)) return undefined
  const name = $ref.slice(prefix.length)
  return name.includes('/') ? undefined : name
}

/** Whether keywords say nothing of which values are valid. */
export function hasOnlyAnnotations(keywords: Readonly<Fields>): boolean {
  return Object.keys(keywords).every((keyword) => annotationKeywords.has(keyword))
}
