/**
 * Returns whether a number of JSON text stays the same when it is parsed and written again. `1.0`, `1E5` and
 * `-0` do; `9007199254740993` and `1e400` do not.
 */
export function isExactNumber(literal: string): boolean {
  const value = Number(literal)
  if (!Number.isFinite(value)) return false
  return toDecimal(literal) === toDecimal(Object.is(value, -0) ? '-0' : String(value))
}

/** Writes a number in the one form `<sign><digits>e<power>`, without zeros at either end of its digits. */
function toDecimal(literal: string): string {
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal)!
  const digits = (whole! + fraction).replace(/^0+/, '')
  if (digits === '') return `${sign}0`
  // Not by a pattern: /0+$/ takes the square of the time on zeros that are not at the end.
  let end = digits.length
  while (digits[end - 1] === '0') end -= 1
  return `${sign}${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`
}
