/** The longest data that a row shows; the details show the whole. */
const maxRowChars = 300

/** Of an epoch, what a row shows: its end, enough to tell one life of the server from the next. */
const shownEpochChars = 4

/** `2030-01-02 14:05:09.123`, in the viewer's time zone. */
export function formatDateTime(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${formatTime(at)}`
}

/** `14:05:09.123`, in the viewer's time zone. By hand: `Intl` is slow for thousands a second. */
export function formatTime(at: number): string {
  const date = new Date(at)
  const millis = String(date.getMilliseconds()).padStart(3, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${millis}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Data on one line, cut where it is long. */
export function formatRowData(data: string): string {
  const line = data.slice(0, maxRowChars).replaceAll(/\s+/g, ' ')
  return data.length > maxRowChars ? `${line}…` : line
}

/** An id without the beginning of its epoch: it is the same in every row of one life of the server, and what follows is not. */
export function formatRowId(id: string): string {
  const end = id.indexOf('.')
  return end > shownEpochChars + 1 ? `…${id.slice(end - shownEpochChars)}` : id
}

/** A hue (0-359) that always is the same for the same event name. */
export function hueOf(name: string): number {
  // FNV-1a spreads names that differ by a letter; of its bits these happen to set apart the names of everyday use.
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  return (hash >>> 5) % 360
}
