import type { ConformanceCase } from './conformance-case.ts'
import { awayCases } from './store-cases/away.ts'
import { contentCases } from './store-cases/content.ts'
import { endingCases } from './store-cases/ending.ts'
import { epochCases } from './store-cases/epochs.ts'
import { historyCases } from './store-cases/history.ts'
import { idempotencyCases } from './store-cases/idempotency.ts'
import { orderCases } from './store-cases/order.ts'
import { positionCases } from './store-cases/positions.ts'
import { toConformanceCases } from './store-trial.ts'
import type { StoreUnderTest } from './store-under-test.ts'

/**
 * Returns the cases that an implementation of `Store` has to pass, for a test runner of any kind. Each opens
 * its own store. Cases that need several nodes, or a fault that the implementation does not offer, are left
 * out.
 *
 * @example
 * for (const { name, run } of testStore(subject)) test(name, run)
 */
export function testStore(subject: StoreUnderTest): readonly ConformanceCase[] {
  return toConformanceCases(subject, [
    ...orderCases,
    ...contentCases,
    ...historyCases,
    ...idempotencyCases,
    ...epochCases,
    ...positionCases,
    ...awayCases,
    ...endingCases,
  ])
}
