/** What of a long list is in sight. */
export interface RowWindow {
  /** The first row to draw. */
  readonly first: number
  /** One past the last row to draw. */
  readonly end: number
  /** The height of the whole list, in px. */
  readonly height: number
  /** Where the first drawn row stands, in px. */
  readonly top: number
}

/** A list of rows that are all equally high. */
export interface RowWindowOptions {
  readonly count: number
  readonly rowHeight: number
  readonly scrollTop: number
  readonly viewHeight: number
  /** Rows drawn beyond the edges, so that fast scrolling shows no blank. Default: 6. */
  readonly overscan?: number
}

/** Works out which rows are drawn. */
export function computeRowWindow({
  count,
  rowHeight,
  scrollTop,
  viewHeight,
  overscan = 6,
}: RowWindowOptions): RowWindow {
  const height = count * rowHeight
  // A list that just became shorter reports the old place until it has scrolled.
  const place = Math.max(0, Math.min(scrollTop, height - viewHeight))
  const first = Math.max(0, Math.floor(place / rowHeight) - overscan)
  const end = Math.min(count, Math.ceil((place + viewHeight) / rowHeight) + overscan)
  return { first, end, height, top: first * rowHeight }
}

/** The scroll position at which a row is whole in sight, with the least movement. */
export function scrollToRow(
  row: number,
  { rowHeight, scrollTop, viewHeight }: Omit<RowWindowOptions, 'count'>,
): number {
  const top = row * rowHeight
  return Math.min(top, Math.max(scrollTop, top + rowHeight - viewHeight))
}
