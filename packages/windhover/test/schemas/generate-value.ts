type Schema = Readonly<Record<string, unknown>>

/** Some of each type, for what no schema asks for. */
const others: readonly unknown[] = [null, true, 0, -1, 7, 1.5, '', 'a', 'abcd', [], ['a'], [1, 2], {}, { a: 1 }]

const texts: readonly string[] = ['', 'a', 'abc', 'abcdef', '00ff00', '2025-01-01T00:00:00Z', 'https://example.com/a']

/**
 * Makes a value that a schema, whose references are all to its own definitions, mostly takes. Half of all are then changed in one place.
 */
export function generateValue(root: Schema, random: () => number): unknown {
  const value = generate(root, 0)
  return random() < 0.5 ? value : change(value)

  function pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(random() * items.length)]!
  }

  function generate(given: unknown, depth: number): unknown {
    if (typeof given !== 'object' || given === null || depth > 12) return pick(others)
    const schema = given as Schema
    if ('const' in schema) return schema['const']
    if (Array.isArray(schema['enum'])) return pick(schema['enum'] as unknown[])
    const parts = [
      ...(typeof schema['$ref'] === 'string' ? [find(schema['$ref'])] : []),
      ...list(schema['allOf']),
      ...pickOne(schema['anyOf']),
      ...pickOne(schema['oneOf']),
      ...(random() < 0.5 && 'then' in schema ? [schema['if'], schema['then']] : []),
    ]
    const values = parts.map((part) => generate(part, depth + 1))
    const own = 'type' in schema || 'properties' in schema || parts.length === 0 ? [generateOwn(schema, depth)] : []
    const all = [...own, ...values]
    // What several parts say of an object is put together; of anything else, the last has it.
    return all.every(isObject) ? Object.assign({}, ...all) : all.at(-1)
  }

  function generateOwn(schema: Schema, depth: number): unknown {
    const type = 'type' in schema ? pick([schema['type']].flat()) : 'properties' in schema ? 'object' : undefined
    if (type === 'object') return generateObject(schema, depth)
    if (type === 'array') return generateArray(schema, depth)
    if (type === 'string') return generateText(schema)
    if (type === 'integer') return pick([0, 1, 2, 7, 100, -3])
    if (type === 'number') return pick([0, 1, 0.5, 99, 101, -2.5])
    if (type === 'boolean') return random() < 0.5
    return type === 'null' ? null : pick(others)
  }

  function generateText({ pattern = '', minLength = 0, maxLength = Infinity }: Schema): string {
    const fits = (text: string): boolean =>
      text.length >= (minLength as number) &&
      text.length <= (maxLength as number) &&
      new RegExp(pattern as string).test(text)
    return pick(texts.filter(fits)) ?? 'none'
  }

  function generateObject(schema: Schema, depth: number): unknown {
    const properties = (schema['properties'] ?? {}) as Schema
    const required = list(schema['required']) as string[]
    const names = Object.keys(properties).filter(
      (name) => required.includes(name) || random() < (depth > 3 ? 0.1 : 0.6),
    )
    const made = names.map((name) => [name, generate(properties[name], depth + 1)])
    const isClosed = schema['additionalProperties'] === false
    if (random() < (isClosed ? 0.02 : 0.2)) made.push(['extra', generate(schema['additionalProperties'], depth + 1)])
    return Object.fromEntries(made)
  }

  function generateArray(schema: Schema, depth: number): unknown {
    const places = list(schema['prefixItems']).map((place) => generate(place, depth + 1))
    const rest = Math.floor(random() * 3)
    if (schema['items'] === false || depth > 4) return places
    return [...places, ...Array.from({ length: rest }, () => generate(schema['items'], depth + 1))]
  }

  function pickOne(branches: unknown): unknown[] {
    return Array.isArray(branches) ? [pick(branches)] : []
  }

  function find(reference: string): unknown {
    let found: unknown = root
    for (const step of reference.split('/').slice(1)) {
      const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
      found = (found as Schema)[key]
    }
    return found
  }

  /** Replaces, leaves out or adds something, somewhere. */
  function change(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || random() < 0.2) return pick(others)
    const entries = Object.entries(value)
    if (Array.isArray(value)) {
      if (value.length === 0) return [pick(others)]
      return value.map((item, index) => (index === Math.floor(random() * value.length) ? change(item) : item))
    }
    if (entries.length === 0) return { a: 1 }
    const [name] = pick(entries)
    if (random() < 0.3) return Object.fromEntries(entries.filter(([key]) => key !== name))
    return Object.fromEntries(entries.map(([key, item]) => [key, key === name ? change(item) : item]))
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
