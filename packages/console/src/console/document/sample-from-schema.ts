import { asNodes, type DocumentReader } from './document-node.ts'

/** A schema that contains itself would never end. */
const maxDepth = 6

const formats: Readonly<Record<string, string>> = {
  'date-time': '2030-01-31T12:00:00Z',
  date: '2030-01-31',
  time: '12:00:00Z',
  email: 'someone@example.org',
  uri: 'https://example.org/',
  uuid: '6f1c1e52-8d0b-4f8e-9c57-1f0a4f3f2a11',
}

/** Makes data that a schema plausibly takes: its own example where it has one, and else the plainest value of its type. */
export function sampleFromSchema(reader: DocumentReader, value: unknown, depth = 0): unknown {
  const schema = reader.node(value)
  for (const keyword of ['example', 'default', 'const']) if (schema[keyword] !== undefined) return schema[keyword]
  for (const keyword of ['examples', 'enum']) {
    const list = schema[keyword]
    if (Array.isArray(list) && list.length > 0) return list[0]
  }
  if (depth > maxDepth) return null
  const next = (part: unknown): unknown => sampleFromSchema(reader, part, depth + 1)
  for (const keyword of ['oneOf', 'anyOf']) {
    const [first] = asNodes(schema[keyword])
    if (first !== undefined) return next(first)
  }
  const parts = asNodes(schema['allOf'])
  if (parts.length > 0) return Object.assign({}, ...parts.map((part) => next(part)))
  const type = Array.isArray(schema['type']) ? schema['type'][0] : schema['type']
  switch (type ?? (schema['properties'] === undefined ? undefined : 'object')) {
    case 'object':
      return Object.fromEntries(
        Object.entries(reader.find(schema, 'properties')).map(([name, property]) => [name, next(property)]),
      )
    case 'array':
      return schema['items'] === undefined ? [] : [next(schema['items'])]
    case 'string':
      return formats[String(schema['format'])] ?? 'text'
    case 'number':
    case 'integer':
      return typeof schema['minimum'] === 'number' ? schema['minimum'] : 0
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return {}
  }
}
