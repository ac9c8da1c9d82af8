import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { runProgram } from './run-program.ts'

async function run(...words: string[]): Promise<{ code: number; output: string; errors: string }> {
  const workingDirectory = temporaryFolder({ 'windhover.config.json': '{"info":{"title":"Mine","version":"7.0.0"}}' })
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
    expect(errors).toMatch(/^windhover: --output: cannot write .*folder\.json: ENOENT/)
  })

  test.each(['3.2', '3.1', '3.0'])('--check finds the document of %s valid', async (version) => {
    expect(await run('--check', '--openapi-version', version)).toEqual({
      code: 0,
      output: '',
      errors: `the OpenAPI ${version} document is valid\n`,
    })
  })
})
