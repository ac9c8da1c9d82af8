import type { Issue } from '../errors.ts'
import { maxJsonDepth, tooDeep } from './scan-json.ts'

/**
 * Encodes a value as JSON, or returns what JSON cannot hold and where. `JSON.stringify` would turn such a
 * value into `null`, `{}` or nothing. Properties that are `undefined` are left out, and so are symbols as
 * keys.
 */
export function encodeJson(value: unknown): string | Issue {
  try {
    if (isPlain(value, maxJsonDepth)) return JSON.stringify(value)
  } catch {
    // A property that throws, or text that is longer than the engine takes: reported with its place below.
  }
  return encodeAny(value)
}

/**
 * Returns whether `JSON.stringify` loses nothing of a value. Most values are plain, and this costs less than
 * encoding here.
 */
function isPlain(value: unknown, levels: number): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || levels === 0) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Date.prototype) return isPlainDate(value as Date)
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return false
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) if (!isPlain(value[index], levels - 1)) return false
    return true
  }
  if (prototype !== Object.prototype && prototype !== null) return false
  for (const name in value) {
    const field = (value as Record<string, unknown>)[name]
    if (field !== undefined && !isPlain(field, levels - 1)) return false
  }
  return true
}

/** Returns whether a date has a time, and is written as all are. */
function isPlainDate(date: Date): boolean {
  return !Object.hasOwn(date, 'toJSON') && !Object.hasOwn(date, 'toISOString') && !Number.isNaN(date.getTime())
}

/** Objects with data that JSON does not see, or with other data than they show. */
const opaque =
  /^\[object (?:Map|Set|WeakMap|WeakSet|WeakRef|Error|DOMException|RegExp|Promise|Number|String|Boolean|Symbol|BigInt|DataView|(?:Shared)?ArrayBuffer|\w+Array)\]$/

/**
 * Encodes a value piece by piece, so that a fault has its place, a negative zero its sign, and `toJSON` is
 * called once.
 */
function encodeAny(given: unknown): string | Issue {
  const path: (string | number)[] = []
  const open: object[] = []
  try {
    return write(given, '') ?? refuse('undefined cannot be sent; use null for none')
  } catch (cause) {
    if (cause === tooDeep) return tooDeep
    return { path, message: cause instanceof Error ? cause.message : String(cause) }
  }

  /** Returns `undefined` for what is left out. On a throw, the path stays at its place. */
  function write(unread: unknown, key: string): string | undefined {
    const value = callToJson(unread, key)
    if (typeof value !== 'object' || value === null) return writePrimitive(value)
    if (open.includes(value)) return refuse('is circular: it stands in itself')
    if (open.length === maxJsonDepth) throw tooDeep
    open.push(value)
    const text = Array.isArray(value) ? `[${writeItems(value).join(',')}]` : `{${writeFields(value).join(',')}}`
    open.pop()
    return text
  }

  function writePrimitive(value: unknown): string | undefined {
    switch (typeof value) {
      case 'undefined':
        return undefined
      case 'number':
        if (!Number.isFinite(value)) return refuse(`${value} cannot be sent; use null for none`)
        return Object.is(value, -0) ? '-0' : String(value)
      case 'bigint':
        return refuse('a BigInt cannot be sent; use text or a number')
      case 'function':
      case 'symbol':
        return refuse(`a ${typeof value} cannot be sent; use null for none`)
      default:
        return JSON.stringify(value)
    }
  }

  function writeItems(list: readonly unknown[]): string[] {
    // Not by map, which skips holes.
    return Array.from(list, (item, index) => {
      path.push(index)
      const text = write(item, String(index))
      if (text === undefined) return refuse('undefined or a hole cannot be sent in a list; use null for none')
      path.pop()
      return text
    })
  }

  function writeFields(object: object): string[] {
    const names = Object.keys(object)
    if (opaque.test(Object.prototype.toString.call(object)) || (names.length === 0 && isInstance(object))) {
      return refuse(`${describe(object)} cannot be sent; make a plain object, a list or text of it`)
    }
    return names.flatMap((name) => {
      path.push(name)
      const text = write((object as Record<string, unknown>)[name], name)
      path.pop()
      return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`]
    })
  }
}

function refuse(reason: string): never {
  throw new Error(reason)
}

/**
 * Does what `JSON.stringify` does (ECMAScript, SerializeJSONProperty), except for dates without a time, which
 * that writes as null.
 */
function callToJson(value: unknown, key: string): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'bigint') || value === null)
    return value
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON !== 'function') return value
  if (Object.prototype.toString.call(value) === '[object Date]' && Number.isNaN(Number(value))) {
    return refuse('an invalid Date cannot be sent; use null for none')
  }
  return toJSON.call(value, key)
}

/** Returns whether an object has a class, of whatever realm. */
function isInstance(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object)
  return prototype !== null && Object.getPrototypeOf(prototype) !== null
}

function describe(object: object): string {
  const name: unknown = object.constructor?.name
  return typeof name === 'string' && name !== '' ? `an instance of ${name}` : 'an object without data of its own'
}
