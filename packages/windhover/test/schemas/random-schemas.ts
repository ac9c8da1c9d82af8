import fc from 'fast-check'

/** The drafts whose words {@link randomSchema} has. */
export type RandomDraft = 'draft-04' | 'draft-07' | '2020-12'

const $schemas: Readonly<Record<RandomDraft, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema#',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}

const name = fc.constantFrom('a', 'b', 'c/d', 'properties')
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 2 })
const type = fc.constantFrom('object', 'array', 'string', 'integer', 'number', 'boolean', 'null')
const small = fc.nat({ max: 3 })
const datum = fc.constantFrom<unknown>(null, 1, 'a', 'abc', true, [], [1], {}, { a: 1 }, { type: 'nonsense' })

type Shape = Record<string, fc.Arbitrary<unknown>>

/** Keywords without schemas that every draft has. */
const plain: Shape = {
  type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
  enum: fc.uniqueArray(datum, { minLength: 1, maxLength: 3, selector: (item) => JSON.stringify(item) }),
  minLength: small,
  maxLength: small,
  pattern: fc.constantFrom('^a', 'b$', '^[a-c]+$'),
  minItems: small,
  maxItems: small,
  uniqueItems: fc.boolean(),
  required: names,
  minProperties: small,
  maxProperties: small,
  multipleOf: fc.constantFrom(1, 2, 3),
  title: fc.constantFrom('One', 'Some words', '✓'),
  description: fc.constant('Words.'),
  default: datum,
  'x-words': datum,
}

/**
 * Makes schemas of the keywords of a draft, whose definitions refer to one another. No reference leads to itself without a step into
 * the data: such a schema has no end.
 */
export function randomSchema(draft: RandomDraft): fc.Arbitrary<Record<string, unknown>> {
  const keyword = draft === '2020-12' ? '$defs' : 'definitions'
  const ref = (key: string): string => `#/${keyword}/${key}`
  const anyRef = fc.constantFrom('#', ref('A'), ref('B%20b'), ref('C')).map(($ref) => ({ $ref }))
  return fc.record({
    $schema: fc.constant($schemas[draft]),
    [keyword]: fc.record({ A: schema(2, [ref('B%20b'), ref('C')]), 'B b': schema(2, [ref('C')]), C: schema(2, []) }),
    allOf: fc.tuple(schema(3, [ref('A'), ref('B%20b'), ref('C')])),
  })

  /** @param ahead - what may be referred to from where the data is the same. */
  function schema(depth: number, ahead: readonly string[]): fc.Arbitrary<unknown> {
    const here = ahead.length === 0 ? [] : [fc.constantFrom(...ahead).map(($ref) => ({ $ref }))]
    if (depth === 0) return fc.oneof(fc.record(plain, { requiredKeys: [] }), ...here)
    const same = schema(depth - 1, ahead)
    const inner = fc.oneof({ arbitrary: schema(depth - 1, ahead), weight: 3 }, anyRef)
    return fc.oneof(
      { arbitrary: pickKeywords({ ...plain, ...holders(same, inner), ...ofDraft(same, inner) }), weight: 4 },
      ...here,
      ...(draft === 'draft-04' ? [] : [fc.boolean()]),
    )
  }

  function holders(same: fc.Arbitrary<unknown>, inner: fc.Arbitrary<unknown>): Shape {
    return {
      allOf: fc.array(same, { minLength: 1, maxLength: 2 }),
      anyOf: fc.array(same, { minLength: 1, maxLength: 3 }),
      oneOf: fc.array(same, { minLength: 1, maxLength: 3 }),
      not: same,
      properties: fc.dictionary(name, inner, { maxKeys: 3, noNullPrototype: true }),
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'b'), inner, { maxKeys: 1, noNullPrototype: true }),
      additionalProperties: fc.oneof(fc.boolean(), inner),
      items: inner,
    }
  }

  function ofDraft(same: fc.Arbitrary<unknown>, inner: fc.Arbitrary<unknown>): Shape {
    const tuple = fc.array(inner, { minLength: 1, maxLength: 2 })
    if (draft === 'draft-04') {
      return {
        bounds: fc.record({ minimum: fc.nat({ max: 2 }), exclusiveMinimum: fc.boolean() }),
        items: fc.oneof(inner, tuple),
        additionalItems: fc.oneof(fc.boolean(), inner),
        dependencies: fc.dictionary(name, fc.oneof(names, same), { maxKeys: 2, noNullPrototype: true }),
      }
    }
    const since6: Shape = {
      const: datum,
      exclusiveMinimum: fc.integer({ min: -2, max: 5 }),
      exclusiveMaximum: fc.integer({ min: -2, max: 5 }),
      contains: inner,
      propertyNames: same,
      if: same,
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: same,
      else: same,
    }
    if (draft === 'draft-07') {
      return {
        ...since6,
        items: fc.oneof(inner, tuple),
        additionalItems: inner,
        dependencies: fc.dictionary(name, fc.oneof(names, same), { maxKeys: 2, noNullPrototype: true }),
      }
    }
    return {
      ...since6,
      minimum: fc.integer({ min: -2, max: 5 }),
      maximum: fc.integer({ min: -2, max: 5 }),
      prefixItems: tuple,
      minContains: small,
      maxContains: small,
      dependentRequired: fc.dictionary(name, names, { maxKeys: 2, noNullPrototype: true }),
      dependentSchemas: fc.dictionary(name, same, { maxKeys: 2, noNullPrototype: true }),
      unevaluatedProperties: fc.oneof(fc.boolean(), inner),
      unevaluatedItems: fc.oneof(fc.boolean(), inner),
    }
  }
}

/** A few keywords of many, since all of them at once take nothing. */
function pickKeywords(shape: Shape): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(shape)), { minLength: 1, maxLength: 4 })
    .chain((keywords) => fc.record(Object.fromEntries(keywords.map((keyword) => [keyword, shape[keyword]!]))))
    .map(({ bounds, ...rest }) => ({ ...rest, ...(bounds as object | undefined) }))
}
