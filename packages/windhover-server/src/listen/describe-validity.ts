import type { X509Certificate } from 'node:crypto'

const dayMs = 86_400_000

/** A certificate is told of before its end by so many milliseconds: 14 days, while those that renew by themselves do so before 30. */
export const warnBeforeMs: number = 14 * dayMs

/**
 * Finds what is wrong with the time of a certificate, as a sentence; `undefined` if it is good for longer.
 *
 * @param nowMs - milliseconds since 1970.
 */
export function describeValidity(
  { validFrom, validTo }: Pick<X509Certificate, 'validFrom' | 'validTo'>,
  nowMs: number,
): string | undefined {
  const [fromMs, toMs] = [Date.parse(validFrom), Date.parse(validTo)]
  if (toMs <= nowMs) return `the certificate ended at ${toTime(toMs)}: clients refuse it; renew it`
  if (fromMs > nowMs)
    return `the certificate begins at ${toTime(fromMs)}: clients refuse it until then; check the clock`
  const leftMs = toMs - nowMs
  // One of few days, such as of a private authority, is renewed in the last third.
  if (leftMs > Math.min(warnBeforeMs, (toMs - fromMs) / 3)) return undefined
  const days = Math.floor(leftMs / dayMs)
  const left = days === 0 ? 'in less than a day' : days === 1 ? 'in a day' : `in ${days} days`
  return `the certificate ends ${left}, at ${toTime(toMs)}; renew it`
}

function toTime(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}
