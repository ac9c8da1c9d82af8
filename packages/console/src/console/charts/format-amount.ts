/** A way to write an amount, with its unit. */
export type FormatAmount = (value: number) => string

/** A number of things: `1,234`, `0.4`. */
export function formatCount(value: number): string {
  return trim(value).toLocaleString('en')
}

/** How often something happens: `12.5 /s`. */
export function formatRate(value: number): string {
  return `${formatCount(value)} /s`
}

/** A time: `0.4 ms`, `1.25 s`. */
export function formatMs(ms: number): string {
  return ms < 1000 ? `${formatCount(ms)} ms` : `${formatCount(ms / 1000)} s`
}

/** An amount of bytes: `12.8 kB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${formatCount(value)} ${units[unit]}`
}

/** An amount of bytes in each second: `12.8 kB/s`. */
export function formatByteRate(bytes: number): string {
  return `${formatBytes(bytes)}/s`
}

/** A part of a whole: `47 %`. */
export function formatShare(share: number): string {
  return `${formatCount(share * 100)} %`
}

/** A time that went by, in its two largest units: `3 d 4 h`, `12 s`. */
export function formatSpan(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  const first = parts.findIndex(([amount]) => amount > 0)
  if (first === -1) return '0 s'
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ')
}

/** Three digits tell enough. */
function trim(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}
