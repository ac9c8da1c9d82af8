/** `deliveryP99Ms` → `delivery p99`: the unit stands beside it. */
export function toWords(figure: string): string {
  return figure
    .replace(/(PerSecond|Ms|Percent|Mb|Seconds)$/, '')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
}
