import { nowUs } from './message.ts'
import type { ReturningReader } from './returning-reader.ts'
import { wait } from './wait.ts'

/** Waits until readers that come back have so many messages, or until the time is over. */
export async function untilAll(readers: readonly ReturningReader[], messages: number, forMs: number): Promise<void> {
  const endUs = nowUs() + forMs * 1000
  // oxlint-disable-next-line no-await-in-loop -- looked at again until all are there
  while (nowUs() < endUs && readers.some(({ check }) => check.seen < messages)) await wait(20)
}

/** What readers that came back should have and have not, in words. */
export function findMissed(readers: readonly ReturningReader[], messages: number): string[] {
  const problems: string[] = []
  const missing = readers.filter(({ check }) => check.seen !== messages || check.faults > 0).length
  if (missing > 0)
    problems.push(`${missing} of ${readers.length} readers did not get each of ${messages} messages once`)
  const gaps = readers.reduce((sum, reader) => sum + reader.gaps, 0)
  if (gaps > 0) problems.push(`${gaps} gaps were told`)
  return problems
}
