import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fromJsonSchema } from '../../src/catalog/from-json-schema.ts'
import { modernizeSchema } from '../../src/schema/modernize-schema.ts'
import { buildAll, declare, findFaults, judgeData, type Version, withoutFormats } from './build-all.ts'
import { cloudEvents } from './cloud-events.ts'
import { debugAdapterProtocol } from './debug-adapter-protocol.ts'
import { createSeededRandom } from '../../src/testing/seeded-random.ts'
import { generateValue } from './generate-value.ts'
import { gitHubWebhooks } from './github-webhooks.ts'
import { mcp2025June, mcp2025November } from './mcp.ts'
import { openAiResponses } from './openai-responses.ts'
import { anchored, draft7, extended, recursive } from './references.ts'
import { judge } from './second-opinion.ts'

interface Subject {
  readonly schema: object
  /** What is meant where the draft itself does not have it, by its text. */
  readonly meant?: Readonly<Record<string, string>>
  /** Whether a version has words for all of it; where it has none, it takes at least what the schema takes. Default: yes. */
  readonly losses?: readonly Version[]
}

const subjects: Readonly<Record<string, Subject>> = {
  'the events of OpenAI': {
    schema: openAiResponses,
    meant: { '"type":"string","nullable":true': '"type":["string","null"]' },
  },
  'the webhooks of GitHub': {
    schema: gitHubWebhooks,
    meant: { '"$id":"issues$opened","$schema":"http://json-schema.org/draft-07/schema",': '' },
  },
  CloudEvents: { schema: cloudEvents },
  'MCP of 2025-06': { schema: mcp2025June },
  'MCP of 2025-11': { schema: mcp2025November },
  'the Debug Adapter Protocol': { schema: debugAdapterProtocol },
  'references by anchors and identifiers': { schema: anchored, losses: ['OpenAPI 3.0'] },
  'a tree that is extended': { schema: extended },
  'a recursive list of 2019-09': { schema: recursive },
  'tuples and dependencies of draft 7': {
    schema: draft7,
    meant: { '"items":[],"additionalItems"': '"items"' },
    losses: ['OpenAPI 3.0'],
  },
}

describe.each(Object.entries(subjects))('%s', (_, { schema, meant = {}, losses = [] }) => {
  test('is declared as it is, and comes out valid in every version', async () => {
    for (const built of buildAll(declare({ it: schema }))) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its version
      expect(await findFaults(built), built.version).toEqual([])
    }
  })

  test('takes the same values in every version, and where they are published', async () => {
    const original = await judge(withoutFormats(replaceAll(schema, meant)) as object, 'JSON Schema 2020-12')
    const { validate } = fromJsonSchema(withoutFormats(schema) as object)['~standard']
    const judges = await Promise.all(
      buildAll(declare({ it: schema })).map(async (built) => [built.version, await judgeData(built)] as const),
    )
    const modern = modernizeSchema(schema, { where: 'test' })
    const verdicts = new Set<boolean>()
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const value = generateValue(modern, createSeededRandom(seed))
        const right = original(value)
        verdicts.add(right)
        expect('value' in validate(value), 'where it is published').toBe(right)
        for (const [version, take] of judges) {
          if (right || !losses.includes(version)) expect(take(value), version).toBe(right)
        }
      }),
      { numRuns: 100 },
    )
    // Values of one kind alone would show nothing.
    expect(verdicts.size).toBe(2)
  })

  test('is said once and for all', () => {
    const modern = modernizeSchema(schema, { where: 'test' })
    expect(modernizeSchema(modern, { where: 'test' })).toEqual(modern)
  })
})

test('all of them are declared in one catalog, whose names are told apart', async () => {
  const all = Object.fromEntries(Object.values(subjects).map(({ schema }, index) => [`event${index}`, schema]))
  for (const built of buildAll(declare({ it: openAiResponses, ...all, twin: cloudEvents }))) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its version
    expect(await findFaults(built), built.version).toEqual([])
  }
})

function replaceAll(schema: object, texts: Readonly<Record<string, string>>): object {
  let text = JSON.stringify(schema)
  for (const [from, to] of Object.entries(texts)) {
    expect(text).toContain(from)
    text = text.replaceAll(from, to)
  }
  return JSON.parse(text) as object
}
