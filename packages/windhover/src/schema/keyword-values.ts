/** What the value of a keyword has to be. */
export interface KeywordValue {
  readonly isRight: (value: unknown) => boolean
  /** What would be right, as in `expected a number`. */
  readonly expected: string
}

const simpleTypes: readonly unknown[] = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

const text: KeywordValue = { isRight: (value) => typeof value === 'string', expected: 'text' }
const flag: KeywordValue = { isRight: (value) => typeof value === 'boolean', expected: 'true or false' }
const number: KeywordValue = { isRight: (value) => typeof value === 'number', expected: 'a number' }
const count: KeywordValue = {
  isRight: (value) => Number.isInteger(value) && (value as number) >= 0,
  expected: 'a whole number that is not negative',
}
const list: KeywordValue = { isRight: Array.isArray, expected: 'a list' }
const anything: KeywordValue = { isRight: () => true, expected: 'anything' }
const object: KeywordValue = {
  isRight: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  expected: 'an object',
}

/** Returns whether a value is a list of names, as of `required`. */
export function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}

/** The keywords that decide which values are valid, and hold no schemas. */
export const assertionValues: Readonly<Record<string, KeywordValue>> = {
  type: {
    isRight: (value) => {
      const types = [value].flat()
      return types.length > 0 && types.every((type) => simpleTypes.includes(type))
    },
    expected: `one or more of ${simpleTypes.join(', ')}`,
  },
  enum: list,
  const: anything,
  format: text,
  pattern: {
    isRight: (value) => typeof value === 'string' && isPattern(value),
    expected: 'a regular expression of ECMAScript',
  },
  required: { isRight: isNames, expected: 'a list of names' },
  dependentRequired: {
    isRight: (value) => object.isRight(value) && Object.values(value as object).every(isNames),
    expected: 'lists of names by name',
  },
  multipleOf: { isRight: (value) => typeof value === 'number' && value > 0, expected: 'a number above 0' },
  maximum: number,
  minimum: number,
  exclusiveMaximum: number,
  exclusiveMinimum: number,
  maxLength: count,
  minLength: count,
  maxItems: count,
  minItems: count,
  uniqueItems: flag,
  minContains: count,
  maxContains: count,
  maxProperties: count,
  minProperties: count,
  contentEncoding: text,
  contentMediaType: text,
}

/** The keywords that say nothing of which values are valid. */
export const annotationValues: Readonly<Record<string, KeywordValue>> = {
  title: text,
  description: text,
  summary: text,
  $comment: text,
  default: anything,
  example: anything,
  examples: list,
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  externalDocs: {
    isRight: (value) => object.isRight(value) && typeof (value as { url?: unknown }).url === 'string',
    expected: 'an object with a url',
  },
  xml: object,
}

/**
 * Returns whether a text is a regular expression. Few write them for the flag `u`, which forbids `\-` and its
 * like, so both do.
 */
export function isPattern(text: string): boolean {
  return toRegExp(text) !== undefined
}

/**
 * Makes a regular expression, with the flag `u` (JSON Schema 2020-12, section 6.4) or otherwise as it was
 * surely meant.
 */
export function toRegExp(text: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(text, flags)
    } catch {
      // The next may do.
    }
  }
  return undefined
}
