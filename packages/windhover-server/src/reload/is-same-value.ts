/**
 * Returns whether two values of a configuration say the same. A config file makes its objects and functions each time that it is read,
 * so that objects are compared by what they have, and functions by their text.
 */
export function isSameValue(one: unknown, other: unknown): boolean {
  return isSame(one, other, (a, b) => textOf(a) === textOf(b), new Map())
}

/** As {@link isSameValue}, with functions that are the same only if they are one: another may see other values. */
export function isSameExactly(one: unknown, other: unknown): boolean {
  return isSame(one, other, (a, b) => a === b, new Map())
}

type Code = (...given: never[]) => unknown

type SameCode = (one: Code, other: Code) => boolean

function textOf(code: Code): string {
  return Function.prototype.toString.call(code)
}

/** @param met - the pairs that are being compared, for what contains itself. */
function isSame(one: unknown, other: unknown, isSameCode: SameCode, met: Map<object, object>): boolean {
  if (Object.is(one, other)) return true
  if (typeof one === 'function' && typeof other === 'function') return isSameCode(one as Code, other as Code)
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (met.get(one) === other) return true
  met.set(one, other)
  if (Array.isArray(one) !== Array.isArray(other)) return false
  // What is undefined is as if it were not there.
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => isSame(Reflect.get(one, name), Reflect.get(other, name), isSameCode, met))
}
