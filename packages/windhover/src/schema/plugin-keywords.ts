import type { JsonSchema } from './json-schema.ts'
import { isNames, isPattern } from './keyword-values.ts'

/** Keywords of plugins of Ajv that change data or messages, and say nothing of which values are valid. */
const harmless: readonly string[] = ['transform', 'dynamicDefaults', 'errorMessage']

/** Keywords of plugins of Ajv that refuse values for reasons which JSON Schema has no words for. */
const unsayable: readonly string[] = [
  'instanceof',
  'typeof',
  'uniqueItemProperties',
  'patternRequired',
  'deepRequired',
  'deepProperties',
  'select',
  'selectCases',
  'selectDefault',
  'formatMinimum',
  'formatMaximum',
  'formatExclusiveMinimum',
  'formatExclusiveMaximum',
  '$merge',
  '$patch',
]

/** What a keyword of a plugin comes to: a schema that must hold too, or a sentence that says why there is none. */
export type PluginMeaning = { readonly schema: JsonSchema | undefined } | { readonly fault: string }

/**
 * Writes a keyword of a plugin of Ajv (ajv-keywords, ajv-errors, ajv-formats, ajv-merge-patch) in JSON Schema.
 *
 * @param schema - what the keyword stands in.
 * @returns `undefined` for a keyword that is of none of them.
 */
export function readPluginKeyword(keyword: string, value: unknown, schema: JsonSchema): PluginMeaning | undefined {
  if (harmless.includes(keyword)) return { schema: undefined }
  if (unsayable.includes(keyword)) {
    return { fault: 'is a keyword of a plugin of Ajv that JSON Schema has no words for; leave it out' }
  }
  switch (keyword) {
    case 'range':
      return readRange(value, schema['exclusiveRange'] === true)
    case 'exclusiveRange':
      return { schema: undefined }
    case 'regexp':
      return readRegExp(value)
    case 'allRequired': {
      const { properties } = schema
      if (value !== true || typeof properties !== 'object' || properties === null) return { schema: undefined }
      return { schema: { required: Object.keys(properties) } }
    }
    case 'anyRequired':
      return readNames(value, schema, (names) => ({ anyOf: names.map(toRequired) }))
    case 'oneRequired':
      return readNames(value, schema, (names) => ({ oneOf: names.map(toRequired) }))
    case 'prohibited':
      return readNames(value, schema, (names) => ({ not: { anyOf: names.map(toRequired) } }))
    default:
      return undefined
  }
}

function readRange(value: unknown, isExclusive: boolean): PluginMeaning {
  if (!Array.isArray(value) || value.length !== 2 || value.some((bound) => typeof bound !== 'number')) {
    return { fault: 'expected the lowest and the highest number' }
  }
  const [lowest, highest] = value as [number, number]
  return {
    schema: isExclusive
      ? { exclusiveMinimum: lowest, exclusiveMaximum: highest }
      : { minimum: lowest, maximum: highest },
  }
}

function readRegExp(value: unknown): PluginMeaning {
  const [, written, flag = ''] = (typeof value === 'string' && /^\/(.*)\/([a-z]*)$/s.exec(value)) || []
  const { pattern = written, flags = flag } = (typeof value === 'object' && value !== null ? value : {}) as {
    pattern?: unknown
    flags?: unknown
  }
  if (typeof pattern !== 'string' || !isPattern(pattern)) return { fault: 'expected a regular expression' }
  if (flags !== '' && flags !== 'u') return { fault: `JSON Schema has no flags such as ${JSON.stringify(flags)}` }
  return { schema: { pattern } }
}

/** These keywords speak of objects alone, while what they are made of says yes to anything else. */
function readNames(
  value: unknown,
  { type }: JsonSchema,
  combine: (names: readonly string[]) => JsonSchema,
): PluginMeaning {
  if (!isNames(value)) return { fault: 'expected a list of names' }
  if (value.length === 0) return { schema: undefined }
  const combined = combine(value)
  return { schema: type === 'object' ? combined : { anyOf: [{ not: { type: 'object' } }, combined] } }
}

function toRequired(name: string): JsonSchema {
  return { required: [name] }
}
