import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'

/** A path with parameters in braces, such as `/sse/rooms/{room}`, taken apart. */
export interface PathTemplate {
  /** As it was written. */
  readonly path: string
  /** The names of its parameters, in their order; empty for a plain path. */
  readonly names: readonly string[]
  /** Its segments, one after each slash: text, or the name of the parameter that takes its place. */
  readonly segments: readonly (string | { readonly name: string })[]
}

// Braces beside those of a parameter would be one in the documents, which nothing fills in.
// oxlint-disable-next-line no-control-regex -- control characters are what it keeps out
const textPattern = /^[^/?#{}\s\u0000-\u001f\u007f]*$/

/**
 * How frameworks write parameters and wildcards: `:id`, `from-:to`, `[id]`, `<id>`, `*`. Served unchanged,
 * they would be text that no request has. A colon after a letter or digit, as in `users:find`, is text
 * everywhere.
 */
const foreignPattern = /(?:^|[^A-Za-z0-9]):|[*[\]<>]/

/** What every framework takes as the name of a parameter. */
const namePattern = /^[A-Za-z_][A-Za-z0-9_]*$/

/**
 * Takes a path apart. A parameter is a whole segment; its name has letters, digits and underscores, and
 * begins with no digit.
 *
 * @throws WindhoverError `invalid_option` for what is no such path, or names a parameter twice.
 */
export function parsePathTemplate(path: string): PathTemplate {
  if (typeof path !== 'string' || !path.startsWith('/')) throw refuse(path)
  const segments = path
    .slice(1)
    .split('/')
    .map((segment) => {
      if (textPattern.test(segment) && !foreignPattern.test(segment)) return segment
      const name = segment.startsWith('{') && segment.endsWith('}') ? segment.slice(1, -1) : ''
      if (!namePattern.test(name)) throw refuse(path)
      return { name }
    })
  const names = segments.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.name]))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new WindhoverError(
      'invalid_option',
      `stream path: ${JSON.stringify(path)} has the parameter {${twice}} twice`,
    )
  }
  return { path, names, segments }
}

function refuse(path: unknown): WindhoverError {
  const hint = findHint(typeof path === 'string' ? path : '')
  return new WindhoverError(
    'invalid_option',
    `stream path: expected a path such as "/sse/broadcast", got ${describeGiven(path)}${hint}`,
  )
}

function findHint(path: string): string {
  const [segment] = path.split('/').filter((one) => foreignPattern.test(one))
  if (segment?.includes('*') === true)
    return '; there are no wildcards, and a parameter is a whole segment in braces: "{id}"'
  const name = /[A-Za-z_][A-Za-z0-9_]*/.exec(segment ?? '')?.[0] ?? 'id'
  if (segment !== undefined) return `; a parameter is a whole segment in braces: "{${name}}" rather than "${segment}"`
  return /[{}]/.test(path) ? '; a parameter is a whole segment, as in "/sse/rooms/{room}"' : ''
}

/**
 * Matches the path of a request, as it stands in the request line but without the query.
 *
 * @returns the values of the parameters, percent-decoded, without those that are not percent-encoded UTF-8;
 *   or `undefined` for another path. A parameter is never empty.
 */
export function matchPath(template: PathTemplate, path: string): Readonly<Record<string, string>> | undefined {
  const segments = path.slice(1).split('/')
  if (!path.startsWith('/') || segments.length !== template.segments.length) return undefined
  const params: [string, string][] = []
  for (const [index, expected] of template.segments.entries()) {
    const segment = segments[index]!
    const value = decode(segment)
    if (typeof expected === 'string') {
      if (segment !== expected && (value === undefined || value !== decode(expected))) return undefined
    } else if (segment === '') return undefined
    else if (value !== undefined) params.push([expected.name, value])
  }
  // Made of entries, since `__proto__` is a name like any other.
  return Object.fromEntries(params)
}

/** Returns the names in braces of a text such as `room:{room}`; braces around anything but a name are plain text. */
export function findPlaceholders(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name]) => name!)
}

/** Puts values in the place of the names in braces; one without a value stays. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(placeholder, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole))
}

const placeholder = /\{([A-Za-z_][A-Za-z0-9_]*)\}/g

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
