import { toStandardJsonSchema } from '@valibot/to-json-schema'
import { scope } from 'arktype'
import fc from 'fast-check'
import Type from 'typebox'
import Value from 'typebox/value'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { defineEvents, type EventSchema } from '../../src/catalog/define-events.ts'
import { fromJsonSchema } from '../../src/catalog/from-json-schema.ts'
import { buildAll, findFaults, judgeData, type Version } from './build-all.ts'
import { createSeededRandom } from '../../src/testing/seeded-random.ts'
import { generateValue } from './generate-value.ts'

const zodNode = z.object({
  name: z.string().max(3),
  get children() {
    return z.array(zodNode).optional()
  },
})

interface Node {
  name: string
  children?: Node[] | undefined
}

const valibotNode: v.GenericSchema<Node> = v.object({
  name: v.pipe(v.string(), v.maxLength(3)),
  children: v.optional(v.array(v.lazy(() => valibotNode))),
})

const arktypeNode = scope({ node: { name: 'string <= 3', 'children?': 'node[]' } }).export().node

const typeboxNode = Type.Cyclic(
  {
    Node: Type.Object({
      name: Type.String({ maxLength: 3 }),
      children: Type.Optional(Type.Array(Type.Ref('Node'))),
      pair: Type.Optional(Type.Tuple([Type.Number(), Type.Ref('Leaf')])),
    }),
    Leaf: Type.Union([Type.Null(), Type.Literal('leaf')]),
  },
  'Node',
)

/** A tree, written in each library, with what the library itself says of a value. */
const trees: Readonly<Record<string, { schema: EventSchema; isRight: (value: unknown) => boolean }>> = {
  zod: { schema: zodNode, isRight: (value) => zodNode.safeParse(value).success },
  valibot: { schema: toStandardJsonSchema(valibotNode), isRight: (value) => v.is(valibotNode, value) },
  arktype: {
    schema: arktypeNode as never,
    isRight: (value) => (arktypeNode as { allows(data: unknown): boolean }).allows(value),
  },
  typebox: { schema: fromJsonSchema(typeboxNode), isRight: (value) => Value.Check(typeboxNode, value) },
}

describe.each(Object.entries(trees))('a tree of %s', (_, { schema, isRight }) => {
  test('is valid in every version, and takes what the library takes', async () => {
    const catalog = defineEvents({ it: schema })
    const judges: { version: Version; take: (value: unknown) => boolean }[] = []
    for (const built of buildAll(catalog)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its version
      expect(await findFaults(built), built.version).toEqual([])
      // oxlint-disable-next-line no-await-in-loop -- as above
      judges.push({ version: built.version, take: await judgeData(built) })
    }
    const { outputSchema } = catalog.events.get('it')!
    const verdicts = new Set<boolean>()
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const value = generateValue(outputSchema, createSeededRandom(seed))
        const right = isRight(value)
        verdicts.add(right)
        for (const { version, take } of judges) {
          // Places of a tuple are nothing that OpenAPI 3.0 has words for.
          const isLoose = version === 'OpenAPI 3.0' && JSON.stringify(value).includes('"pair"')
          if (right || !isLoose) expect(take(value), `${version}: ${JSON.stringify(value)}`).toBe(right)
        }
      }),
      { numRuns: 100 },
    )
    expect(verdicts.size).toBe(2)
  })
})

test('data that looks like a schema is data in every version', async () => {
  const data = { $ref: '#/nowhere', $id: 'x', type: 'nonsense', properties: 5 }
  const schema = fromJsonSchema({
    type: 'object',
    default: data,
    examples: [data],
    'x-data': data,
    properties: { a: { const: data }, b: { enum: [data, 1] } },
  })
  for (const built of buildAll(defineEvents({ it: schema }))) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its version
    expect(await findFaults(built), built.version).toEqual([])
  }
})
