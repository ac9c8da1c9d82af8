/** References of 2020-12 by every other way than a definition of the root. */
export const anchored = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.com/schemas/order',
  $vocabulary: { 'https://json-schema.org/draft/2020-12/vocab/core': true },
  type: 'object',
  properties: {
    price: { $anchor: 'price', type: 'number', exclusiveMinimum: 0 },
    total: { $ref: '#price' },
    tree: { $ref: 'tree' },
    buyer: { $ref: '/schemas/person' },
    again: { $ref: 'https://example.com/schemas/order' },
    first: { $ref: '#/properties/pair/prefixItems/0' },
    pair: { type: 'array', prefixItems: [{ type: 'string', maxLength: 3 }, true], items: false },
  },
  required: ['price'],
  $defs: {
    tree: {
      $id: 'tree',
      $dynamicAnchor: 'node',
      type: 'object',
      properties: { leaf: { $ref: '#/$defs/leaf' }, below: { type: 'array', items: { $dynamicRef: '#node' } } },
      required: ['leaf'],
      $defs: { leaf: { type: 'integer' } },
    },
    person: { $id: '/schemas/person', type: 'string', minLength: 1 },
  },
}

/** A tree that others extend: the root is what its dynamic references lead to. */
export const extended = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.com/strict-tree',
  $dynamicAnchor: 'node',
  $ref: 'tree',
  properties: { data: { type: 'integer' } },
  required: ['data'],
  $defs: {
    tree: {
      $id: 'https://example.com/tree',
      $dynamicAnchor: 'node',
      type: 'object',
      properties: { data: true, children: { type: 'array', items: { $dynamicRef: '#node' } } },
    },
  },
}

/** The same in the words of 2019-09. */
export const recursive = {
  $schema: 'https://json-schema.org/draft/2019-09/schema',
  $id: 'https://example.com/strict-list',
  $recursiveAnchor: true,
  $ref: 'list',
  required: ['data'],
  $defs: {
    list: {
      $id: 'https://example.com/list',
      $recursiveAnchor: true,
      type: 'object',
      properties: { data: { type: 'integer' }, next: { $recursiveRef: '#' } },
    },
  },
}

/** Tuples, dependencies, identifiers that are anchors, and references that overshadow, of draft 7. */
export const draft7 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    pair: { type: 'array', items: [{ type: 'string' }, { $ref: '#short' }], additionalItems: false },
    none: { items: [], additionalItems: { type: 'integer' } },
    plain: { $ref: '#short', maxLength: 1 },
    card: { type: 'string' },
    address: { type: 'string', format: 'idn-email' },
    count: { type: 'integer' },
  },
  dependencies: { card: ['address'], count: { required: ['card'] } },
  definitions: { short: { $id: '#short', type: 'string', maxLength: 3 } },
}
