import type { CountedReaders } from './http2-readers.ts'

/** What readers that were there from the first message on should have and have not, in words. */
export function findLosses(readers: CountedReaders, published: number): string[] {
  const { wrong, faults } = readers.audit(published)
  const problems: string[] = []
  if (readers.lost > 0) problems.push(`${readers.lost} connections lost: ${readers.lostReason}`)
  if (wrong > 0) problems.push(`${wrong} of ${readers.size} readers did not get exactly ${published} messages`)
  if (faults > 0) problems.push(`${faults} messages missing, doubled or out of order at sampled readers`)
  if (readers.wrongMeta > 0)
    problems.push(`${readers.wrongMeta} messages with time and channel unasked, or without although asked`)
  return problems
}
