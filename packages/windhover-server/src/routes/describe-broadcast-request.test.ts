import fc from 'fast-check'
import { createHub, defineEvents } from 'windhover'
import { readTraceparent } from 'windhover/adapter'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { createServer } from '../server.ts'
import { describeBroadcastRequest } from './describe-broadcast-request.ts'

describe('the names of the branches', () => {
  test.each([
    [['upload.progress'], ['SseBroadcastUploadProgressRequest']],
    [
      ['a.b', 'a-b'],
      ['SseBroadcastABRequest', 'SseBroadcastABRequest2'],
    ],
    [['_'], ['SseBroadcastEventRequest']],
    [
      ['_', '-', '~', 'event'],
      [
        'SseBroadcastEventRequest',
        'SseBroadcastEventRequest2',
        'SseBroadcastEventRequest3',
        'SseBroadcastEventRequest4',
      ],
    ],
  ])('of the events %j are %j', (events, expected) => {
    const catalog = defineEvents(Object.fromEntries(events.map((name) => [name, z.string()])))
    const { $defs } = describeBroadcastRequest({ catalog, open: false, channels: 'any' })
    expect(Object.keys($defs as object)).toEqual(expected)
  })
})

/** The operation ids of a server, as generators make names of them. */
function listIds(document: object): string[] {
  const { paths } = document as { paths: Record<string, Record<string, { operationId?: string }>> }
  const ids = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId))
  return ids.filter((id) => id !== undefined).map((id) => id.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase())
}

test('a server starts with events of any names, and no two operations come to one name', async () => {
  const name = fc.string({
    unit: fc.constantFrom('_', '-', '~', '.', 'a', 'B', '1', '!', '$'),
    minLength: 1,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { maxLength: 5 }), async (names) => {
      const shapes = names.map((event, index) => [event, z.object({ [`n${index}`]: z.int() })] as const)
      let events: Record<string, z.ZodType>
      try {
        events = Object.fromEntries(shapes)
        createHub({ catalog: defineEvents(events) })
      } catch (error) {
        // A name that cannot stand in a path, such as `..`.
        expect(error).toMatchObject({ code: expect.stringMatching('^(invalid|reserved)_name$') })
        return
      }
      const server = createServer({ events, logLevel: 'silent' })
      try {
        await server.app.ready()
        const ids = listIds(server.openApiDocument('3.2'))
        expect(new Set(ids).size).toBe(ids.length)
      } finally {
        await server.close()
      }
    }),
    { numRuns: 15, examples: [[['_', '-', '~']], [['a.b', 'a-b', 'a~b']]] },
  )
})

test('a traceparent of the documents is one that is read', () => {
  const { $defs } = describeBroadcastRequest({ catalog: defineEvents({ a: z.string() }), open: false, channels: 'any' })
  const [branch] = Object.values(
    $defs as Record<string, { properties: { traceparent: { pattern: string; not: { pattern: string } } } }>,
  )
  const { pattern, not } = branch!.properties.traceparent
  const hex = (length: number): fc.Arbitrary<string> =>
    fc.oneof(
      fc.constant('0'.repeat(length)),
      fc.string({ unit: fc.constantFrom('0', '1', 'f', 'F', 'g'), minLength: length, maxLength: length }),
      fc.string({ unit: fc.constantFrom('0', '9', 'a'), minLength: length - 1, maxLength: length }),
    )
  fc.assert(
    fc.property(fc.constantFrom('00', '0'), hex(32), hex(16), hex(2), fc.constantFrom('', '-'), (...parts) => {
      const text = parts.slice(0, 4).join('-') + parts[4]
      const isDescribed = new RegExp(pattern, 'u').test(text) && !new RegExp(not.pattern, 'u').test(text)
      expect(isDescribed).toBe(readTraceparent(text) !== undefined)
    }),
    {
      numRuns: 1_000,
      examples: [
        ['00', 'a'.repeat(32), 'b'.repeat(16), '01', ''],
        ['00', '0'.repeat(32), 'b'.repeat(16), '01', ''],
        ['00', 'a'.repeat(32), '0'.repeat(16), '01', ''],
      ],
    },
  )
})
