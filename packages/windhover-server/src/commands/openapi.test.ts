import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { runProgram } from './run-program.ts'

const info = { title: 'Mine', version: '7.0.0' }

/** A config with a second document. */
const named = { info, streams: [{ path: '/sse/secret', documents: ['admin'] }], documents: { admin: {} } }

const inAdmin = ['OpenAPI 3.2', 'OpenAPI 3.1', 'OpenAPI 3.0', 'AsyncAPI 3.0'].map((version) => `admin in ${version}`)

interface Result {
  readonly code: number
  readonly output: string
  readonly errors: string
}

function run(...words: string[]): Promise<Result> {
  return runWith({ info }, ...words)
}

async function runWith(config: object, ...words: string[]): Promise<Result> {
  const workingDirectory = temporaryFolder({ 'windhover.config.json': JSON.stringify(config) })
  const terminal = fakeTerminal({ workingDirectory })
  const code = await runProgram(['openapi', ...words], terminal)
  return { code, output: terminal.output(), errors: terminal.errors() }
}

describe('windhover openapi', () => {
  test.each(['3.2', '3.1', '3.0'])('prints the document of %s, of the settings there are', async (version) => {
    const { code, output, errors } = await run('--openapi-version', version)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(JSON.parse(output)).toMatchObject({
      openapi: expect.stringMatching(`^${version}\\.\\d`),
      info: { title: 'Mine', version: '7.0.0' },
    })
  })

  test('prints YAML of the same document', async () => {
    const [json, yaml] = await Promise.all([run(), run('--format', 'yaml')])
    expect(yaml.output).toMatch(/^openapi: "?3\.2/)
    expect(parse(yaml.output)).toEqual(JSON.parse(json.output))
  })

  test.each([
    ['out.json', /^{\n  "openapi"/],
    ['out.yaml', /^openapi: /],
    ['out.yml', /^openapi: /],
  ])('writes %s in the format of its name', async (name, start) => {
    const workingDirectory = temporaryFolder()
    const terminal = fakeTerminal({ workingDirectory })
    expect(await runProgram(['openapi', '--output', name], terminal)).toBe(0)
    expect(terminal.output()).toBe('')
    expect(readFileSync(join(workingDirectory, name), 'utf8')).toMatch(start)
  })

  test('fails where the file cannot be written', async () => {
    const { code, errors } = await run('--output', 'no/such/folder.json')
    expect(code).toBe(1)
    expect(errors).toMatch(/^windhover: --output: cannot write .*folder\.json: there is no such folder$/m)
  })

  test('prints the AsyncAPI document', async () => {
    const { code, output } = await run('--asyncapi')
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ asyncapi: '3.0.0', info: { title: 'Mine', version: '7.0.0' } })
  })

  test.each([
    ['decoded', { data: { $ref: '#/components/schemas/OperationProgressEvent' } }],
    ['wire', { data: { type: 'string', contentSchema: { $ref: '#/components/schemas/OperationProgressEvent' } } }],
    ['data', undefined],
  ])('prints streams whose items are %s', async (items, properties) => {
    const { output } = await run('--openapi-version', '3.1', '--items', items)
    const { components } = JSON.parse(output) as { components: { schemas: Record<string, object> } }
    if (properties === undefined) expect(components.schemas).not.toHaveProperty('ProgressStreamEvent')
    else expect(components.schemas['ProgressStreamEvent']).toMatchObject({ properties })
  })

  test.each([
    [['--document', 'admin'], { openapi: '3.2.0', info: { title: 'Mine: admin' } }],
    [['--document', 'admin', '--openapi-version', '3.0'], { openapi: '3.0.4', info: { title: 'Mine: admin' } }],
    [['--document', 'admin', '--asyncapi'], { asyncapi: '3.0.0', info: { title: 'Mine: admin' } }],
    [['--document', 'default'], { openapi: '3.2.0', info: { title: 'Mine' } }],
  ])('prints what %j chooses', async (words, document) => {
    const { code, output } = await runWith(named, ...words)
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject(document)
  })

  test.each([
    [
      ['--document', 'admni'],
      /^windhover: --document: unknown document admni \(did you mean admin\?\); allowed: default, admin\n$/,
    ],
    [['--asyncapi', '--openapi-version', '3.1'], /'--asyncapi' cannot be used with option '--openapi-version/],
    [['--asyncapi', '--items', 'wire'], /'--asyncapi' cannot be used with option '--items/],
    [['--items', 'raw'], /--items.*raw.*decoded, wire, data/],
  ])('%j is refused, with 2', async (words, reason) => {
    for (const more of [[], ['--check']]) {
      // oxlint-disable-next-line no-await-in-loop -- two
      const { code, output, errors } = await runWith(named, ...words, ...more)
      expect({ code, output, errors }).toEqual({ code: 2, output: '', errors: expect.stringMatching(reason) })
    }
  })

  test.each([
    [[], ['OpenAPI 3.2', 'OpenAPI 3.1', 'OpenAPI 3.0', 'AsyncAPI 3.0', ...inAdmin]],
    [['--document', 'admin'], inAdmin],
    [
      ['--openapi-version', '3.1'],
      ['OpenAPI 3.1', 'admin in OpenAPI 3.1'],
    ],
    [['--asyncapi'], ['AsyncAPI 3.0', 'admin in AsyncAPI 3.0']],
    [
      ['--openapi-version', '3.0', '--items', 'data'],
      ['OpenAPI 3.0 with items=data', 'admin in OpenAPI 3.0 with items=data'],
    ],
    [['--document', 'default', '--asyncapi'], ['AsyncAPI 3.0']],
  ])('--check %j finds each of them valid', async (words, valid) => {
    expect(await runWith(named, '--check', ...words)).toEqual({
      code: 0,
      output: '',
      errors: valid.map((what) => `${what} is valid\n`).join(''),
    })
  })

  test('--check ends with 1 and the reasons of all that are broken, after what is valid', async () => {
    const broken = { ...named, documents: { admin: { servers: [{ url: 'http://{host}/' }] }, empty: {} } }
    const { code, errors } = await runWith(broken, '--check')
    expect(code).toBe(1)
    const lines = errors.trimEnd().split('\n')
    expect(lines.slice(0, 6)).toEqual([
      'OpenAPI 3.2 is valid',
      'OpenAPI 3.1 is valid',
      'OpenAPI 3.0 is valid',
      'AsyncAPI 3.0 is valid',
      // It has no place for variables of servers that nobody explains.
      expect.stringMatching(/^admin in AsyncAPI 3\.0 is valid$/),
      'windhover: 7 of 12 documents not valid',
    ])
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}admin in OpenAPI 3\.0: #\/servers\/0\/url: .*host/))
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}empty in AsyncAPI 3\.0: #\/: .*nothing belongs to "empty"/),
    )
  })

  test('fails with the reason where the document cannot be built', async () => {
    const { code, errors } = await runWith({ documents: { empty: {} } }, '--document', 'empty')
    expect(code).toBe(1)
    expect(errors).toMatch(/^windhover: document: nothing belongs to "empty"/)
  })
})
