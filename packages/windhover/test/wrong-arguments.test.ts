import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createHub,
  createMemoryLog,
  createRequestStream,
  defineEvents,
  defineStream,
  jsonText,
  rawText,
  WindhoverError,
} from 'windhover'
import { defineOriginRules } from 'windhover/adapter'
import { createHandler as createExpressHandler } from 'windhover/http/express'
import { createHandler as createFastifyHandler } from 'windhover/http/fastify'
import { createHandler as createFetchHandler } from 'windhover/http/fetch'
import { createHandler as createHonoHandler } from 'windhover/http/hono'
import { createHandler as createNodeHandler } from 'windhover/http/node'
import { createTestHub } from 'windhover/testing'
import { z } from 'zod'

/** What a program in JavaScript may hand in. */
const anything = fc.oneof(
  fc.constantFrom(undefined, null, () => {}, Symbol('x'), 1n, Number.NaN, '', [], {}, new Map(), new Date(0)),
  fc.anything({ withBigInt: true, withNullPrototype: true }),
)

/** Fails for any error but those that name the argument. */
function judge(call: () => unknown): void {
  let error: unknown
  try {
    call()
  } catch (thrown) {
    error = thrown
  }
  if (error !== undefined) expect(error).toBeInstanceOf(WindhoverError)
}

type Wrong = (value: never) => unknown

/** Functions of one argument. */
const functions: Readonly<Record<string, Wrong>> = {
  createHub,
  createTestHub,
  createMemoryLog,
  createRequestStream,
  defineEvents,
  defineOriginRules,
  defineStream,
  jsonText,
  rawText,
}

/** The adapters, whose hub is the first argument and whose stream the second. */
const adapters = {
  createExpressHandler,
  createFastifyHandler,
  createFetchHandler,
  createHonoHandler,
  createNodeHandler,
}

describe('a wrong argument is refused by a WindhoverError', () => {
  test.each(Object.entries(functions))('%s', (_name, call) => {
    fc.assert(fc.property(anything, (value) => judge(() => call(value as never))))
  })

  test.each(Object.entries(adapters))('%s', (_name, createHandler) => {
    const create = createHandler as (...all: unknown[]) => unknown
    const hub = createHub()
    fc.assert(
      fc.property(anything, (value) => {
        judge(() => create(value))
        judge(() => create(value, value))
        judge(() => create(hub, value))
        judge(() => create(hub, { path: '/events' }, value))
      }),
    )
  })
})

const ticks = defineEvents({ tick: z.object({}) })

/** Names of options, and a call that gives one of them. */
const options: readonly (readonly [what: string, names: readonly string[], call: (options: object) => unknown])[] = [
  [
    'createHub',
    ['catalog', 'open', 'log', 'history', 'window', 'keepAliveMs', 'maxWriteBytes', 'maxReaders', 'observer'],
    (given) => createHub(given),
  ],
  [
    'defineStream',
    [
      'path',
      'events',
      'channels',
      'maxChannels',
      'slowPolicy',
      'keepAliveMs',
      'refusal',
      'parameters',
      'extensions',
      'tags',
      'security',
      'documents',
    ],
    (given) => defineStream({ path: '/events', ...given }),
  ],
  [
    'defineEvents',
    ['schema', 'summary', 'description', 'examples', 'deprecated'],
    (given) => defineEvents({ progress: { ...given } as never }),
  ],
  [
    'createHandler',
    ['allowedHosts', 'allowedOrigins', 'corsOrigins', 'readAddress'],
    (given) => createNodeHandler(createHub(), { path: '/events' }, given),
  ],
  ['createMemoryLog', ['history', 'window', 'maxEvictionEntries', 'other'], (given) => createMemoryLog(given)],
  [
    'createRequestStream',
    ['path', 'events', 'query', 'run', 'keepAliveMs', 'maxMessageBytes', 'refusal', 'stallTimeoutMs'],
    (given) => createRequestStream({ path: '/events', events: ticks, run: async () => {}, ...given } as never),
  ],
]

describe('a wrong option is refused by a WindhoverError', () => {
  test.each(options)('of %s', (_what, names, call) => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anything, (name, value) => judge(() => call({ [name]: value }))),
      { numRuns: 500 },
    )
  })

  test('of publish, as a rejection', async () => {
    const hub = createHub()
    const names = ['channel', 'id', 'key', 'retryMs', 'maxWaitMs']
    await fc.assert(
      fc.asyncProperty(anything, anything, fc.constantFrom(...names), anything, async (event, data, name, value) => {
        const error: unknown = await hub
          .publish(event as string, data, { [name]: value })
          .catch((thrown: unknown) => thrown)
        if (error instanceof Error) expect(error).toBeInstanceOf(WindhoverError)
      }),
    )
    await hub.close()
  })
})
