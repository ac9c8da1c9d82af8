/** No wait in a suite that passes takes this long. */
export const defaultDeadlineMs = 20_000

const pauseMs = 5

/**
 * Waits until a condition holds, which is checked again and again.
 *
 * @throws Error with `duty` if it does not hold in time.
 */
export async function waitUntil(
  duty: string,
  holds: () => boolean | Promise<boolean>,
  deadlineMs: number = defaultDeadlineMs,
): Promise<void> {
  const end = Date.now() + deadlineMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${duty}: not within ${deadlineMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
