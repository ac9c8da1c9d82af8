/** A place at which two JSON texts differ. */
export interface JsonChange {
  /** The keys that lead there, with dots: `lines.0.sku`. Empty for the whole. */
  readonly path: string
  /** JSON text before, or `undefined` if there was nothing. */
  readonly before: string | undefined
  /** JSON text after, or `undefined` if there is nothing. */
  readonly after: string | undefined
}

/** JSON whose bare values are as they were written: parsed, `9007199254740993` would be another number. */
type Raw = string | readonly Raw[] | ReadonlyMap<string, Raw>

const token = /"(?:[^"\\]|\\.)*"|[^\s"[\]{},:]+|[[\]{},:]/g

/** Data that is deeper is compared as text. */
const maxDepth = 200

/**
 * Finds where two JSON texts differ, in the order of the first. The order of names counts for nothing, that of lists does.
 *
 * @returns `undefined` if one of them is not JSON, or too deep.
 */
export function diffJson(before: string, after: string): readonly JsonChange[] | undefined {
  const [one, other] = [readRaw(before), readRaw(after)]
  if (one === undefined || other === undefined) return undefined
  const changes: JsonChange[] = []
  compare(one, other, '', changes)
  return changes
}

function readRaw(json: string): Raw | undefined {
  try {
    JSON.parse(json)
  } catch {
    return undefined
  }
  const tokens = json.match(token) ?? []
  let at = 0

  function read(depth: number): Raw {
    if (depth > maxDepth) throw new RangeError('too deep')
    const first = tokens[at++] ?? ''
    if (first !== '{' && first !== '[') return first.startsWith('"') ? JSON.stringify(JSON.parse(first)) : first
    const entries = new Map<string, Raw>()
    const items: Raw[] = []
    while (tokens[at] !== '}' && tokens[at] !== ']') {
      if (tokens[at] === ',') at += 1
      if (first === '[') items.push(read(depth + 1))
      else {
        const name = JSON.parse(tokens[at] ?? '""') as string
        at += 2
        entries.set(name, read(depth + 1))
      }
    }
    at += 1
    return first === '[' ? items : entries
  }

  try {
    return read(0)
  } catch {
    return undefined
  }
}

function compare(before: Raw | undefined, after: Raw | undefined, path: string, changes: JsonChange[]): void {
  if (before instanceof Map && after instanceof Map) {
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      compare(before.get(key) as Raw | undefined, after.get(key) as Raw | undefined, join(path, key), changes)
    }
  } else if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length)
    for (let index = 0; index < length; index += 1) {
      compare(before[index] as Raw | undefined, after[index] as Raw | undefined, join(path, String(index)), changes)
    }
  } else {
    const [one, other] = [write(before), write(after)]
    if (one !== other) changes.push({ path, before: one, after: other })
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function write(value: Raw | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  if (value instanceof Map) {
    return `{${[...value].map(([name, one]) => `${JSON.stringify(name)}:${write(one as Raw)}`).join(',')}}`
  }
  return `[${(value as readonly Raw[]).map(write).join(',')}]`
}
