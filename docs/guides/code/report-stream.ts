import { setTimeout as wait } from 'node:timers/promises'
import { createRequestStream, defineEvents } from 'windhover'
import { z } from 'zod'

const events = defineEvents({
  row: z.object({ n: z.int(), total: z.number() }),
  summary: z.object({ rows: z.int() }),
})

export const report = createRequestStream({
  path: '/reports/{report}',
  events,
  parameters: { report: { pattern: '^[a-z]+$', example: 'sales' } },
  query: z.object({ rows: z.coerce.number().int().min(1).max(10_000).default(100) }),
  async *run({ params, query, lastEventId, signal }) {
    const seen = Number.parseInt(lastEventId ?? '', 10) || 0
    for (let n = seen + 1; n <= query.rows; n += 1) {
      const total = await readTotal(params.report, n, signal)
      yield { event: 'row', data: { n, total }, id: String(n) }
    }
    yield { event: 'summary', data: { rows: query.rows } }
  },
})

/** Stands for a query to a database, which stops when the client leaves. */
async function readTotal(name: string, n: number, signal: AbortSignal): Promise<number> {
  await wait(1, undefined, { signal })
  return name.length * n
}
