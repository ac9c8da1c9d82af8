import { WindhoverError } from '../errors.ts'

/** One thing that is wrong with a document. */
export interface DocumentFault {
  /** Where, as a JSON Pointer in a fragment (RFC 6901, section 6): `#/paths/~1prices/get`. */
  readonly pointer: string
  /** A sentence that says what is wrong there. */
  readonly message: string
  /** The rule of the validator that it breaks, such as `struct` for the official schema. */
  readonly rule: string
}

/** What a validation found. */
export interface DocumentVerdict {
  /** True without errors; warnings make no difference. */
  readonly valid: boolean
  readonly errors: readonly DocumentFault[]
  readonly warnings: readonly DocumentFault[]
}

/**
 * Validates an OpenAPI document of 3.0, 3.1 or 3.2 against the official schema and the rules beyond it: references, operation ids,
 * path parameters, security. Anything else than such a document (Swagger 2.0, AsyncAPI, Arazzo, no version) has that as its one
 * error. Needs the package `@redocly/openapi-core`. Fetches nothing and reads no files, settings of that package neither: a reference
 * that leads out of the document is an error.
 *
 * @param document - as data, not as text. It is not changed.
 * @throws WindhoverError `missing_package` when that package is not installed.
 */
export async function validateOpenApiDocument(document: object): Promise<DocumentVerdict> {
  return validate(document, findKindFault(document), 'error')
}

/**
 * Validates an AsyncAPI document of 3.0 as {@link validateOpenApiDocument} does those of OpenAPI.
 *
 * @param document - as data, not as text. It is not changed.
 * @throws WindhoverError `missing_package` when the package `@redocly/openapi-core` is not installed.
 */
export async function validateAsyncApiDocument(document: object): Promise<DocumentVerdict> {
  // A scheme that is not there is a reference that leads nowhere, and an operation without security is one for everybody.
  return validate(document, findAsyncKindFault(document), 'off')
}

/**
 * A file beside this one, which is not there. That package runs code that it finds beside its settings (`@theme/plugin.js`), and
 * looks into the working directory otherwise, which may be anybody's, and out of reach under Node's permission model.
 */
const configPath = decodeURIComponent(new URL('redocly.yaml', import.meta.url).pathname)

async function validate(
  document: object,
  kindFault: DocumentFault | undefined,
  security: 'error' | 'off',
): Promise<DocumentVerdict> {
  const { BaseResolver, ResolveError, createConfig, lintFromString } = await import('@redocly/openapi-core').catch(
    (cause: unknown) => {
      throw new WindhoverError(
        'missing_package',
        'validating documents needs the package @redocly/openapi-core, which cannot be loaded; install it',
        { cause },
      )
    },
  )
  if (kindFault !== undefined) return { valid: false, errors: [kindFault], warnings: [] }
  let source: string
  try {
    source = JSON.stringify(document)
  } catch (cause) {
    const message = `the document is not JSON: ${(cause as Error).message}`
    return { valid: false, errors: [{ pointer: '#/', message, rule: 'struct' }], warnings: [] }
  }
  const externalRefResolver = new BaseResolver()
  externalRefResolver.loadExternalRef = (ref) =>
    Promise.reject(new ResolveError(new Error(`${ref} is outside of the document, and is not fetched`)))
  // Made here rather than loaded, so that a redocly.yaml or a list of ignored faults in the working directory changes nothing.
  const config = await createConfig(
    {
      extends: ['spec'],
      // References inside of x- extensions, as the projections have them, are no reason to refuse.
      rules: { 'security-defined': security, 'spec-strict-refs': 'off' },
    },
    { configPath },
  )
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config, externalRefResolver })
  const faults = problems.map(({ message, ruleId, severity, location }) => ({
    severity,
    fault: { pointer: location[0]?.pointer ?? '#/', message, rule: ruleId },
  }))
  const errors = faults.filter(({ severity }) => severity === 'error').map(({ fault: error }) => error)
  const warnings = faults.filter(({ severity }) => severity !== 'error').map(({ fault: warning }) => warning)
  return { valid: errors.length === 0, errors, warnings }
}

/** Other kinds of documents that the validator knows, by the field that says so. OpenAPI has none of these fields. */
const otherKinds: Readonly<Record<string, string>> = {
  swagger: 'Swagger',
  asyncapi: 'AsyncAPI',
  arazzo: 'Arazzo',
  overlay: 'Overlay',
  openrpc: 'OpenRPC',
}

function findAsyncKindFault(document: unknown): DocumentFault | undefined {
  const { asyncapi } = (document ?? {}) as { asyncapi?: unknown }
  if (typeof asyncapi === 'string' && /^3\.0\.[0-9]+(-.+)?$/.test(asyncapi)) return undefined
  const got = asyncapi === undefined ? 'a document with no "asyncapi" field' : JSON.stringify(asyncapi)
  return { pointer: '#/asyncapi', message: `expected AsyncAPI 3.0.x, got ${got}`, rule: 'struct' }
}

/** Says why a document is none of OpenAPI 3.0, 3.1 or 3.2: the validator would judge it by the rules of what it is. */
function findKindFault(document: unknown): DocumentFault | undefined {
  const wanted = 'expected OpenAPI 3.0.x, 3.1.x or 3.2.x'
  const rule = 'struct'
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return { pointer: '#/', message: `${wanted}, as an object`, rule }
  }
  const fields = document as Readonly<Record<string, unknown>>
  for (const [field, kind] of Object.entries(otherKinds)) {
    if (!Object.hasOwn(fields, field)) continue
    return { pointer: `#/${field}`, message: `${wanted}, got ${kind} ${JSON.stringify(fields[field])}`, rule }
  }
  const { openapi } = fields
  if (typeof openapi === 'string' && /^3\.[012]\.[0-9]+(-.+)?$/.test(openapi)) return undefined
  const got = openapi === undefined ? 'a document with no "openapi" field' : JSON.stringify(openapi)
  return { pointer: '#/openapi', message: `${wanted}, got ${got}`, rule }
}

/**
 * As {@link validateOpenApiDocument}, but throws.
 *
 * @throws WindhoverError `invalid_schema` with an issue and a line of the message for each error, `missing_package` when the validator is not installed.
 */
export async function assertOpenApiDocument(document: object): Promise<void> {
  const { openapi } = (document ?? {}) as { openapi?: unknown }
  refuseFaults(`OpenAPI${typeof openapi === 'string' ? ` ${openapi}` : ''}`, await validateOpenApiDocument(document))
}

/**
 * As {@link validateAsyncApiDocument}, but throws.
 *
 * @throws WindhoverError `invalid_schema` with an issue and a line of the message for each error, `missing_package` when the validator is not installed.
 */
export async function assertAsyncApiDocument(document: object): Promise<void> {
  refuseFaults('AsyncAPI', await validateAsyncApiDocument(document))
}

function refuseFaults(kind: string, { valid, errors }: DocumentVerdict): void {
  if (valid) return
  const issues = errors.map(({ pointer, message }) => ({ path: readPointer(pointer), message }))
  const reasons = errors.map(({ pointer, message }) => `\n  ${pointer}: ${message}`)
  throw new WindhoverError('invalid_schema', `the ${kind} document is not valid:${reasons.join('')}`, { issues })
}

/** The steps of a JSON Pointer in a fragment (RFC 6901, sections 4 and 6); none for the whole document. */
function readPointer(pointer: string): string[] {
  const steps = pointer.replace(/^#?\/?/, '')
  return steps === '' ? [] : steps.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
