import { readSchemaSource } from '../schema/read-schema-source.ts'
import type { SchemaSource } from '../schema/schema-source.ts'
import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { checkOptionsObject, namesOf } from '../options.ts'
import { findDeclaredNameFault } from '../names.ts'
import { fillPathParameters, type PathParameterOptions } from './path-parameters.ts'
import type { PathTemplate } from './path-template.ts'

/**
 * Who may use an operation: names of security schemes, all of which are needed, each with its scopes. An
 * empty one lets everybody in.
 */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/** Fields of the documents beyond OpenAPI's own; each name begins with `x-`. */
export type Extensions = Readonly<Record<`x-${string}`, unknown>>

/** The document that streams and routes belong to unless they say otherwise. */
export const defaultDocument = 'default'

/** What the documents say of a stream, besides what follows from what it does. */
export interface StreamDocumentation {
  /**
   * The parameters of the path by name; each in braces in the path, as in `/sse/rooms/{room}`. Default: any
   * value of 1-128 characters.
   */
  readonly parameters?: Readonly<Record<string, PathParameterOptions>>
  /**
   * The status of the answer that carries the stream: any of 200 to 299 but 204, 205 and 206. Default: 200,
   * the only one that EventSource takes (HTML, section 9.2.3).
   */
  readonly status?: number
  /** The operation's id. Default: made from the path (`/sse/broadcast` gives `streamSseBroadcast`), and unique. */
  readonly operationId?: string
  /** A few words. Default: what every stream does. */
  readonly summary?: string
  /** CommonMark text. Default: how a browser connects. */
  readonly description?: string
  /** Groups of operations. Default: `['Streams']`. */
  readonly tags?: readonly string[]
  /** What is said of the response that carries the stream. Default: how a stream begins and ends. */
  readonly responseDescription?: string
  /**
   * The schema of an item: of each event after parsing, an object of `event`, `data`, `id` (text) and
   * `retry`. Default: made from the declared events and those of the protocol; one given here takes the place
   * of it all.
   */
  readonly itemSchema?: SchemaSource
  /** Marks the stream as one that readers should stop using. Default: whether all of its events are deprecated. */
  readonly deprecated?: boolean
  /** Who may read it, any one of the list; `[]` for everybody. Default: that of the whole document. */
  readonly security?: readonly SecurityRequirement[]
  /** Fields beyond OpenAPI's own for the operation; each name begins with `x-`. Default: none. */
  readonly extensions?: Extensions
  /** The names of the documents it belongs to, URL-safe. Default: `['default']`. */
  readonly documents?: readonly string[]
  /** Leaves the stream out of every document. Default: false. */
  readonly hidden?: boolean
}

/** {@link StreamDocumentation} with every default filled in. */
export interface FilledDocumentation extends StreamDocumentation {
  /** One for each parameter of the path, in their order. */
  readonly parameters: Readonly<Record<string, PathParameterOptions>>
  readonly status: number
  readonly tags: readonly string[]
  readonly documents: readonly string[]
  readonly hidden: boolean
}

/** The options of {@link StreamDocumentation}, for those who check the names of options. */
export const documentationNames: readonly (keyof StreamDocumentation)[] = namesOf<StreamDocumentation>()({
  parameters: true,
  status: true,
  operationId: true,
  summary: true,
  description: true,
  tags: true,
  responseDescription: true,
  itemSchema: true,
  deprecated: true,
  security: true,
  extensions: true,
  documents: true,
  hidden: true,
})

/**
 * Checks the documentation of a stream, and fills in the defaults. The result holds copies of the lists, and
 * no other options.
 *
 * @param where - names the stream in an error, as in `stream /sse/broadcast`.
 * @throws WindhoverError `invalid_option` with the option and what it takes, `invalid_name` for a document's
 *   name that is not URL-safe, `invalid_schema` for an `itemSchema` that the documents have no words for.
 */
export function fillDocumentation(
  where: string,
  options: StreamDocumentation,
  template: PathTemplate,
): FilledDocumentation {
  const { status = 200, tags = ['Streams'], documents = [defaultDocument], hidden = false } = options
  if (!Number.isInteger(status) || status < 200 || status > 299 || bodiless.includes(status)) {
    throw refuse('status', 'a status of 200 to 299, and not 204, 205 or 206, whose answers carry no stream')
  }
  if (!isTexts(tags)) throw refuse('tags', 'a list of texts')
  if (!isTexts(documents) || documents.length === 0) throw refuse('documents', 'a list of at least one name')
  for (const name of documents) checkDocumentName(`${where}: documents`, name)
  for (const name of ['operationId', 'summary', 'description', 'responseDescription'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'string') throw refuse(name, 'text')
  }
  for (const name of ['deprecated', 'hidden'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'boolean') throw refuse(name, 'true or false')
  }
  const { security, extensions = {}, itemSchema } = options
  if (security !== undefined && !isSecurity(security)) {
    throw refuse('security', 'a list of objects, in each the scopes by name of a security scheme: [{ token: [] }]')
  }
  if (itemSchema !== undefined) checkItemSchema(where, itemSchema)
  checkOptionsObject(`${where}: extensions`, extensions)
  const odd = Object.keys(extensions).find((name) => !name.startsWith('x-'))
  if (odd !== undefined) throw refuse('extensions', `fields whose names begin with "x-", unlike ${describeGiven(odd)}`)
  const picked = documentationNames.filter((name) => options[name] !== undefined).map((name) => [name, options[name]])
  return {
    ...(Object.fromEntries(picked) as StreamDocumentation),
    parameters: fillPathParameters(where, options.parameters ?? {}, template),
    status,
    tags: [...tags],
    documents: [...documents],
    hidden,
  }

  function refuse(option: string, right: string): WindhoverError {
    return new WindhoverError('invalid_option', `${where}: ${option} must be ${right}`)
  }
}

/** Refuses what the documents would refuse, at the place where it is given. */
function checkItemSchema(where: string, itemSchema: SchemaSource): void {
  if ((typeof itemSchema !== 'object' && typeof itemSchema !== 'function') || itemSchema === null) {
    throw new WindhoverError('invalid_option', `${where}: itemSchema must be a schema`)
  }
  readSchemaSource(itemSchema, 'output', `${where}: itemSchema`)
}

/** Answers to which no body, or only a part of one, belongs (RFC 9110, section 15.3). */
const bodiless: readonly number[] = [204, 205, 206]

/**
 * Checks the name of a document, which stands in URLs.
 *
 * @throws WindhoverError `invalid_name` for one that is not URL-safe, or that would be read as a version of OpenAPI.
 */
export function checkDocumentName(where: string, name: string): void {
  const fault =
    findDeclaredNameFault(name) ?? (/^v?[0-9.]+$/.test(name) ? 'must not look like a version of OpenAPI' : undefined)
  if (fault !== undefined) throw new WindhoverError('invalid_name', `${where}: ${describeGiven(name)} ${fault}`)
}

function isSecurity(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (item) =>
        typeof item === 'object' &&
        item !== null &&
        !Array.isArray(item) &&
        Object.values(item as object).every((scopes) => isTexts(scopes)),
    )
  )
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
