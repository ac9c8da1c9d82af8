import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { configFileSchema } from './config-file-schema.ts'
import { hasOnlySettings } from './has-only-settings.ts'
import { settingNames, settings } from './settings.ts'

// A list with a hole has an entry less than it seems to have.
const holed: string[] = []
holed[1] = 'a'

const odd = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  -0,
  2 ** 53,
  Infinity,
  Number.NaN,
  '',
  'any',
  'none',
  [],
  ['a'],
  [''],
  [1],
  holed,
  {},
]
const value = fc.oneof(
  fc.constantFrom(...odd),
  fc.constantFrom(...settingNames.map((name) => settings[name].default)),
  fc.anything(),
)

describe('the table of settings', () => {
  test.each(settingNames)('%s accepts what its schema does, and nothing else', (name) => {
    const schema = settings[name].schema()
    fc.assert(
      fc.property(value, (given) => {
        expect(settings[name].accepts(given)).toBe(schema.safeParse(given).success)
      }),
    )
  })
})

describe('hasOnlySettings', () => {
  test('knows settings, also in their groups', () => {
    expect(hasOnlySettings({ port: 0, history: { maxBytes: 1, maxAgeMs: undefined }, window: undefined })).toBe(true)
  })

  const others: readonly unknown[] = [
    { port: -1 },
    { prot: 1 },
    { 'history.maxBytes': 1 },
    { history: { maxBytes: -1 } },
    { history: { other: 1 } },
    { history: [] },
    { info: {} },
    { $schema: 'x' },
    Object.create({ port: -1 }),
    [],
    null,
  ]
  test.each(others)('does not know %j', (options) => {
    expect(hasOnlySettings(options)).toBe(false)
  })

  test('knows only what the schema of config files allows', () => {
    const group = fc.dictionary(fc.constantFrom('maxMessages', 'maxBytes', 'maxAgeMs', 'other'), value)
    const options = fc.dictionary(
      fc.constantFrom(...settingNames, 'history', 'window', 'other'),
      fc.oneof(value, group),
    )
    fc.assert(
      fc.property(options, (given) => {
        if (hasOnlySettings(given)) expect(configFileSchema().safeParse(given).success).toBe(true)
      }),
    )
  })
})
