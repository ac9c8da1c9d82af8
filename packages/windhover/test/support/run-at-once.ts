/**
 * Runs one test on several things at the same time, since most of it is waiting. Ends once all have ended; the message of
 * a failure begins with the name of its thing.
 *
 * @throws the failure, or an AggregateError of several.
 */
export async function runAtOnce<Item extends { readonly name: string }>(
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
): Promise<void> {
  if (items.length === 0) throw new Error('there is nothing to run the test on')
  const outcomes = await Promise.allSettled(items.map((item) => run(item)))
  const failures: unknown[] = []
  for (const [n, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') continue
    const { reason } = outcome as { readonly reason: unknown }
    if (reason instanceof Error) reason.message = `${items[n]!.name}: ${reason.message}`
    failures.push(reason)
  }
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('\n'))
}
