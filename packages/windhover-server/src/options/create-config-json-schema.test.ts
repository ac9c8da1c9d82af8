import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'

import { startServer } from '../../test/support/start-server.ts'
import { exchange } from '../../test/support/exchange.ts'
import { describeSetting } from './describe-setting.ts'
import { fileOnlyOptions } from './file-only-options.ts'
import { createConfigJsonSchema } from './create-config-json-schema.ts'
import { findOptionFaults } from './find-option-faults.ts'
import { setAt } from './set-at.ts'
import { settingNames, settings } from './settings.ts'

// To write the file again after a change: npx vitest run create-config-json-schema -u
const file = fileURLToPath(new URL('../../config.schema.json', import.meta.url))

const schema = createConfigJsonSchema()
const validate = new Ajv({ strict: false }).compile(schema)

/** The property of a setting: `history.maxMessages` stands in an object of its own. */
function propertyOf(name: string): unknown {
  return name.split('.').reduce<Record<string, unknown>>((object, key) => {
    return (object['properties'] as Record<string, Record<string, unknown>>)[key] ?? {}
  }, schema)
}

/** An object with one value at the place of a setting. */
function configOf(name: string, value: unknown): object {
  const config = {}
  setAt(config, name.split('.'), value)
  return config
}

test('the file in the package is what the table of settings makes', async () => {
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(file)
})

test('the server serves it', async () => {
  const { url } = await startServer()
  const { status, headers, body } = await exchange(`${url}/schemas/windhover.config.json`)
  expect([status, headers['content-type']]).toEqual([200, 'application/schema+json'])
  expect(JSON.parse(body)).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})

describe('the JSON Schema of config files', () => {
  test.each(settingNames)('describes %s with its default', (name) => {
    const { description, default: byDefault } = propertyOf(name) as { description?: string; default?: unknown }
    expect({ description, byDefault }).toEqual({
      description: describeSetting(name),
      byDefault: settings[name].default,
    })
  })

  test('has every key but what is code', () => {
    const groups = new Set(settingNames.map((name) => name.split('.')[0]))
    const keys = [
      '$schema',
      ...groups,
      ...fileOnlyOptions.filter((name) => name !== 'requestStreams' && name !== 'state'),
    ]
    expect(new Set(Object.keys(schema['properties'] as object))).toEqual(new Set(keys))
  })

  test.each(settingNames)('takes and refuses the values of %s that the server does', (name) => {
    const values = [
      settings[name].default,
      -1,
      0,
      1,
      1.5,
      2 ** 31,
      2 ** 60,
      true,
      '',
      'any',
      'x',
      'a\nb',
      'x'.repeat(129),
      [],
      ['a'],
      null,
      {},
    ]
    for (const value of values) {
      const config = configOf(name, value)
      // What a list of hosts, origins or addresses may hold is for the server to say.
      const isRefined = typeof value === 'string' ? name === 'trustProxy' : Array.isArray(value) && value.length > 0
      if (isRefined && !['channels'].includes(name)) continue
      expect({ value, isValid: validate(config) }).toEqual({ value, isValid: findOptionFaults(config).length === 0 })
    }
  })

  test.each([
    [{ $schema: './node_modules/windhover-server/config.schema.json', port: 5055 }, true],
    [{ events: {} }, true],
    [{ events: { price: { type: 'object', properties: { cents: { type: 'integer' } } } } }, true],
    [{ events: { price: { schema: { type: 'object' }, summary: 'A price', examples: [{}] } } }, true],
    [{ events: { price: { schema: { type: 'object' }, sumary: 'A price' } } }, false],
    [{ events: { price: 'object' } }, false],
    [{ streams: [{ path: '/sse/prices', events: ['price'], parameters: {} }] }, true],
    [{ streams: [{ events: ['price'] }] }, false],
    [{ streams: [{ path: '/sse/prices', event: ['price'] }] }, false],
    [{ documents: { office: { paths: ['/sse/*'], info: { title: 'Office' } } } }, true],
    [{ documents: { default: {} } }, false],
    [{ documents: { 'v3.1': {} } }, false],
    [{ securitySchemes: { key: { type: 'apiKey', name: 'X-Key', in: 'header' } }, security: [{ key: [] }] }, true],
    [{ extensions: { 'x-team': 'a' } }, true],
    [{ extensions: { team: 'a' } }, false],
    [{ prot: 5055 }, false],
    [{ history: { maxMesages: 1 } }, false],
    [{ requestStreams: [] }, false],
    [{ state: {} }, false],
  ])('judges %j', (config, isValid) => {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(isValid)
  })
})
