import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fromJsonSchema } from '../../src/catalog/from-json-schema.ts'
import { modernizeSchema } from '../../src/schema/modernize-schema.ts'
import { findLoose07 } from '../../src/openapi/project-schema-07.ts'
import { findLoose30 } from '../../src/openapi/project-schema-30.ts'
import { buildAll, declare, findFaults, judgeData } from './build-all.ts'
import { createSeededRandom } from '../../src/testing/seeded-random.ts'
import { generateValue } from './generate-value.ts'
import { type RandomDraft, randomSchema } from './random-schemas.ts'
import { judge } from './second-opinion.ts'

/**
 * Ajv 8 loses count of what was evaluated where a schema has branches: `{ anyOf: [{ items: true }], unevaluatedItems: false }`
 * takes too little, and `{ contains: { const: 1 }, unevaluatedItems: false }` too much. `fromJsonSchema` says so.
 */
const isMisjudged = (schema: object): boolean => {
  const text = JSON.stringify(schema)
  return (
    /"unevaluated(?:Items|Properties)"/.test(text) && /"(?:anyOf|oneOf|not|if|contains|dependentSchemas)"/.test(text)
  )
}

const drafts: readonly RandomDraft[] = ['draft-04', 'draft-07', '2020-12']

test.each(drafts)(
  'any schema of %s is valid in every version, and takes the same values',
  async (draft) => {
    const verdicts = new Set<boolean>()
    await fc.assert(
      fc.asyncProperty(randomSchema(draft), fc.nat(), async (schema, seed) => {
        const original = await judge(schema, 'JSON Schema 2020-12')
        const { validate } = fromJsonSchema(schema)['~standard']
        const modern = modernizeSchema(schema, { where: 'test' })
        expect(modernizeSchema(modern, { where: 'test' })).toEqual(modern)
        const random = createSeededRandom(seed)
        const values = Array.from({ length: 30 }, () => generateValue(modern, random))
        const documents = buildAll(declare({ it: schema }))
        const { schemas } = documents[0]!.document.components
        const loose = { 'OpenAPI 3.0': findLoose30(schemas), 'AsyncAPI 3.0': findLoose07(schemas) } as const
        for (const built of documents) {
          const { version, data } = built
          expect(await findFaults(built), version).toEqual([])
          const take = await judgeData(built)
          const isLoose = version in loose && loose[version as keyof typeof loose]((data as { $ref: string }).$ref)
          for (const value of values) {
            const right = original(value)
            verdicts.add(right)
            if (!isMisjudged(modern))
              expect('value' in (await validate(value)), `published: ${JSON.stringify(value)}`).toBe(right)
            // What has no words for all of it takes at least as much.
            if (right || !isLoose) expect(take(value), `${version}: ${JSON.stringify(value)}`).toBe(right)
          }
        }
      }),
      // To find what is wrong with fewer keywords would take minutes.
      { numRuns: 15, endOnFailure: true, interruptAfterTimeLimit: 40_000 },
    )
    expect(verdicts.size).toBe(2)
  },
  120_000,
)
