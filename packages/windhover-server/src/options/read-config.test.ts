import { describe, expect, test } from 'vitest'

import { readConfig } from './read-config.ts'

async function faultsOf(config: unknown): Promise<readonly string[]> {
  return (await readConfig(config, 'c.json')).layer.faults
}

describe('readConfig', () => {
  test('takes settings, and what only a file can hold', async () => {
    const streams = [{ path: '/news', channels: ['news'], hidden: true }]
    const info = { title: 'News', contact: { email: 'a@b.c' }, license: { name: 'MIT' } }
    const { layer, fileOnly } = await readConfig(
      { $schema: 'x', port: 1, channels: 'any', history: { maxMessages: 5 }, streams, info },
      'c.json',
    )
    expect(layer.faults).toEqual([])
    expect(layer.values).toEqual({ port: 1, channels: 'any', 'history.maxMessages': 5 })
    expect(layer.origins).toMatchObject({ 'history.maxMessages': 'c.json: history.maxMessages' })
    expect(fileOnly).toEqual({ streams, info })
  })

  test('tells an empty set of events from none', async () => {
    expect((await readConfig({}, 'c.json')).fileOnly).toEqual({})
    expect((await readConfig({ events: {} }, 'c.json')).fileOnly).toEqual({ events: {} })
  })

  test.each([
    [{ port: '5000' }, ['c.json: port: expected a whole number from 0 to 65535, got "5000"']],
    [{ history: { maxBytes: -1 } }, ['c.json: history.maxBytes: expected a whole number of bytes, 0 or more, got -1']],
    [{ history: 5 }, ['c.json: history: expected object, received number']],
    [{ channels: [] }, ['c.json: channels: expected any, or a list of names of 1 to 128 characters, got []']],
    [
      { channels: ['a', 5] },
      ['c.json: channels: expected any, or a list of names of 1 to 128 characters, got ["a",5]'],
    ],
    [{ streams: [{ path: 5 }] }, ['c.json: streams[0].path: expected string, received number']],
    [{ servers: [{}] }, ['c.json: servers[0].url: expected string, received undefined']],
    [{ events: [] }, ['c.json: events: expected record, received array']],
  ])('refuses %j', async (config, faults) => {
    expect(await faultsOf(config)).toEqual(faults)
  })

  test('refuses unknown keys at every depth, with the nearest and with all there are', async () => {
    const [top, history, stream, licence, ...others] = await faultsOf({
      prot: 1,
      logger: {},
      history: { maxAge: 1 },
      streams: [{ path: '/a', paht: '/b' }],
      info: { license: { name: 'MIT', nmae: 1 } },
    })
    expect([top, history, stream, licence].toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      expect.stringMatching(
        /^c\.json: history: unknown key maxAge \(did you mean maxAgeMs\?\); allowed: maxMessages, maxBytes, maxAgeMs$/,
      ),
      expect.stringMatching(
        /^c\.json: info\.license: unknown key nmae \(did you mean name\?\); allowed: name, identifier, url$/,
      ),
      expect.stringMatching(
        /^c\.json: streams\[0\]: unknown key paht \(did you mean path\?\); allowed: path, events, /,
      ),
      expect.stringMatching(
        /^c\.json: unknown key prot \(did you mean port\?\), logger.*; allowed: \$schema, name, .*extensions$/,
      ),
    ])
    expect(others).toEqual([])
  })
})
