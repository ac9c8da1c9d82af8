import { isObject } from './is-object.ts'

/** The value that a path leads to, or `undefined`. */
export function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value
  return valueAt(isObject(value) ? value[key] : undefined, rest)
}
