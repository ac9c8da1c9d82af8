import { describeGiven } from '../describe-given.ts'
import { namesOf } from '../options.ts'
import { WindhoverError } from '../errors.ts'
import { findNameFault, maxNameLength } from '../names.ts'
import type { PathTemplate } from './path-template.ts'

/** What a parameter of a path takes, and what the documents say of it. */
export interface PathParameterOptions {
  /** CommonMark text. Default: none. */
  readonly description?: string
  /**
   * A regular expression (ECMAScript, with the flag `u`) that every value matches; it may match a part unless
   * it has `^` and `$`.
   */
  readonly pattern?: string
  /** The values that there are, at least one. Default: any. */
  readonly enum?: readonly string[]
  /** A value, for the documents. Default: none. */
  readonly example?: string
}

/**
 * Checks the options of the parameters of a path, and returns those of each parameter, in their order.
 *
 * @throws WindhoverError `invalid_option` for a parameter that is not in the path, or an option that is wrong.
 */
export function fillPathParameters(
  where: string,
  options: Readonly<Record<string, PathParameterOptions>>,
  { path, names }: PathTemplate,
): Readonly<Record<string, PathParameterOptions>> {
  const odd = Object.keys(options).find((name) => !names.includes(name))
  if (odd !== undefined) throw new WindhoverError('invalid_option', `${where}: parameters: ${path} has no {${odd}}`)
  const own = (name: string): PathParameterOptions => (Object.hasOwn(options, name) ? options[name]! : {})
  for (const name of names) checkParameter(`${where}: parameters.${name}`, own(name))
  return Object.fromEntries(names.map((name) => [name, { ...own(name) }]))
}

const optionNames: readonly string[] = namesOf<PathParameterOptions>()({
  description: true,
  pattern: true,
  enum: true,
  example: true,
})

function checkParameter(where: string, parameter: PathParameterOptions): void {
  if (typeof parameter !== 'object' || parameter === null) {
    throw new WindhoverError('invalid_option', `${where} must be an object of ${optionNames.join(', ')}`)
  }
  const odd = Object.keys(parameter).find((name) => !optionNames.includes(name))
  if (odd !== undefined) {
    throw new WindhoverError(
      'invalid_option',
      `${where}: ${odd} is not an option (there are ${optionNames.join(', ')})`,
    )
  }
  const { description, pattern, enum: values, example } = parameter
  if (description !== undefined && typeof description !== 'string') {
    throw new WindhoverError('invalid_option', `${where}.description must be text`)
  }
  if (pattern !== undefined && !isPattern(pattern)) {
    throw new WindhoverError('invalid_option', `${where}.pattern must be a regular expression of ECMAScript, as text`)
  }
  if (values !== undefined && !(Array.isArray(values) && values.length > 0)) {
    throw new WindhoverError('invalid_option', `${where}.enum must be a list of at least one value`)
  }
  const samples = [...(values ?? []), ...(example === undefined ? [] : [example])] as readonly string[]
  for (const value of samples) {
    const fault = findValueFault(value, parameter)
    if (fault !== undefined) throw new WindhoverError('invalid_option', `${where}: ${describeGiven(value)} ${fault}`)
  }
}

function isPattern(pattern: unknown): boolean {
  try {
    return typeof pattern === 'string' && new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** Returns what is wrong with the parameters of a request, or `undefined` if nothing is. */
export function findParameterFault(
  parameters: Readonly<Record<string, PathParameterOptions>>,
  params: Readonly<Record<string, string>>,
): string | undefined {
  for (const [name, options] of Object.entries(parameters)) {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    if (value === undefined) return `{${name}}: the path has no value for it that is percent-encoded UTF-8`
    const fault = findValueFault(value, options)
    const shown = value.length > maxNameLength ? `${value.slice(0, maxNameLength)}…` : value
    if (fault !== undefined) return `{${name}}: ${JSON.stringify(shown)} ${fault}`
  }
  return undefined
}

function findValueFault(value: unknown, { pattern, enum: values }: PathParameterOptions): string | undefined {
  const fault = findNameFault(value)
  if (fault !== undefined) return fault
  if (values !== undefined && !values.includes(value as string)) return `must be one of ${values.join(', ')}`
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value as string)) return `must match ${pattern}`
  return undefined
}
