import { WindhoverError } from '../errors.ts'

/** One thing that is wrong with a document. */
export interface DocumentFault {
  /** Where, as a JSON Pointer. */
  readonly pointer: string
  readonly message: string
  /** The rule of the validator that it breaks. */
  readonly rule: string
}

/** What a validation found. */
export interface DocumentVerdict {
  /** True without errors. */
  readonly valid: boolean
  readonly errors: readonly DocumentFault[]
  readonly warnings: readonly DocumentFault[]
}

/**
 * Validates an OpenAPI document of 3.0, 3.1 or 3.2 against the official schema and the rules beyond it: references, operation ids,
 * path parameters, security. Needs the package `@redocly/openapi-core`. Fetches nothing and reads no files: a reference that
 * leads out of the document is an error.
 *
 * @throws WindhoverError `unavailable` when that package is not installed.
 */
export async function validateOpenApiDocument(document: object): Promise<DocumentVerdict> {
  const { BaseResolver, ResolveError, createConfig, detectSpec, lintFromString } =
    await import('@redocly/openapi-core').catch((cause: unknown) => {
      throw new WindhoverError(
        'unavailable',
        'validating documents needs the package @redocly/openapi-core; install it',
        {
          cause,
        },
      )
    })
  try {
    detectSpec(document)
  } catch (cause) {
    const fault = { pointer: '#/', message: (cause as Error).message, rule: 'struct' }
    return { valid: false, errors: [fault], warnings: [] }
  }
  const externalRefResolver = new BaseResolver()
  externalRefResolver.loadExternalRef = (ref) =>
    Promise.reject(new ResolveError(new Error(`${ref} is outside of the document, and is not fetched`)))
  const config = await createConfig({
    extends: ['spec'],
    rules: { 'security-defined': 'error', 'spec-strict-refs': 'off' },
  })
  const source = JSON.stringify(document)
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config, externalRefResolver })
  const faults = problems.map(({ message, ruleId, severity, location }) => ({
    severity,
    fault: { pointer: location[0]?.pointer ?? '#/', message, rule: ruleId },
  }))
  const errors = faults.filter(({ severity }) => severity === 'error').map(({ fault }) => fault)
  const warnings = faults.filter(({ severity }) => severity !== 'error').map(({ fault }) => fault)
  return { valid: errors.length === 0, errors, warnings }
}

/**
 * As {@link validateOpenApiDocument}, but throws.
 *
 * @throws WindhoverError `invalid_schema` with an issue for each error.
 */
export async function assertOpenApiDocument(document: object): Promise<void> {
  const { valid, errors } = await validateOpenApiDocument(document)
  if (valid) return
  const issues = errors.map(({ pointer, message }) => ({ path: readPointer(pointer), message }))
  const reasons = errors.map(({ pointer, message }) => `${pointer}: ${message}`).join('; ')
  throw new WindhoverError('invalid_schema', `the OpenAPI document is not valid: ${reasons}`, { issues })
}

/** The steps of a JSON Pointer in a fragment (RFC 6901, sections 4 and 6); none for the whole document. */
function readPointer(pointer: string): string[] {
  const steps = pointer.replace(/^#?\/?/, '')
  return steps === '' ? [] : steps.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
