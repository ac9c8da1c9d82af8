/** Three figures that count, and thousands set apart. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  if (size >= 100) return Math.round(Number(value.toPrecision(3))).toLocaleString('en-US')
  return String(Number(value.toPrecision(size < 1 ? 2 : 3)))
}
