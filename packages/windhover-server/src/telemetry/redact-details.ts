import { redact, secretHeaders } from './redact.ts'

/** How deep details are looked into; what is deeper is left out. */
const maxDepth = 16

/** What an error has that is not listed. */
const errorFields = ['message', 'stack', 'cause']

/**
 * Takes what is secret out of the details of a line. Plain objects, lists, errors and texts are looked into, and copied if there is
 * something to take out. Other objects stay as they are, since the log that gets them has its own way to write them.
 */
export function redactDetails(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === maxDepth) return '…'
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown) => redactDetails(entry, depth + 1))
    return entries.every((entry, index) => entry === value[index]) ? value : entries
  }
  const prototype = Object.getPrototypeOf(value) as object | null
  const isError = value instanceof Error
  if (!isError && prototype !== Object.prototype && prototype !== null) return value
  const names = isError
    ? new Set([...errorFields.filter((name) => name in value), ...Object.keys(value)])
    : Object.keys(value)
  const fields = [...names].map((name) => [name, (value as Record<string, unknown>)[name]] as const)
  const redacted = fields.map(([name, field]) => {
    const isSecret = secretHeaders.includes(name.toLowerCase())
    return [redact(name), isSecret ? '***' : redactDetails(field, depth + 1)] as const
  })
  if (redacted.every(([name, field], index) => name === fields[index]![0] && field === fields[index]![1])) return value
  return copy(prototype, redacted)
}

/** The same class, which logs tell of an error. */
function copy(prototype: object | null, fields: readonly (readonly [string, unknown])[]): unknown {
  const properties = fields.map(([name, value]) => {
    const enumerable = !errorFields.includes(name) || prototype === Object.prototype
    return [name, { value, enumerable, writable: true, configurable: true }] as const
  })
  return Object.create(prototype, Object.fromEntries(properties)) as unknown
}
