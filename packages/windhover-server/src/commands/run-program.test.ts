import { describe, expect, test } from 'vitest'

import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { flagsOf } from '../options/render-settings.ts'
import { settingFlag } from '../options/setting-names.ts'
import { settingNames } from '../options/settings.ts'
import { runProgram } from './run-program.ts'

async function run(line: string): Promise<{ code: number; output: string; errors: string }> {
  const terminal = fakeTerminal()
  const code = await runProgram(line === '' ? [] : line.split(' '), terminal)
  return { code, output: terminal.output(), errors: terminal.errors() }
}

describe('runProgram', () => {
  test('--version', async () => {
    expect(await run('--version')).toEqual({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), errors: '' })
  })

  test.each(['--help', 'help', '-h'])('%s lists the commands', async (line) => {
    const { code, output, errors } = await run(line)
    expect(code).toBe(0)
    expect(errors).toBe('')
    for (const name of ['serve', 'publish', 'listen', 'openapi', 'keys', 'token', 'store'])
      expect(output).toContain(`\n  ${name} `)
    expect(output).toContain('Exit codes: 0 done, 1 failed, 2 wrong')
  })

  test.each(['serve', 'openapi'])('%s --help shows every setting', async (name) => {
    const { output } = await run(`${name} --help`)
    for (const setting of settingNames) {
      const hasFlag = flagsOf(setting) !== undefined
      expect(output.includes(`  ${settingFlag(setting)}`), setting).toBe(hasFlag)
    }
    expect(output).toContain('  --no-open')
    expect(output).toContain('WINDHOVER_PORT, PORT; default 5000')
  })

  test.each([
    [
      'serv',
      'unknown command serv (did you mean serve?); allowed: serve, publish, listen, openapi, keys, token, store, kick, revoke, readers, channels, stats, reload, check, help',
    ],
    [
      'frobnicate',
      'unknown command frobnicate; allowed: serve, publish, listen, openapi, keys, token, store, kick, revoke, readers, channels, stats, reload, check, help',
    ],
    [
      'help listn',
      'unknown command listn (did you mean listen?); allowed: serve, publish, listen, openapi, keys, token, store, kick, revoke, readers, channels, stats, reload, check, help',
    ],
    ['serve now', 'serve: unexpected "now"; it takes no arguments, only flags'],
    ['--port 1 serve', 'the command comes first: windhover serve --port 1'],
    ['--open=false', 'serve: --open: takes no value, got "false"'],
    ['--port', "serve: option '--port <port>' argument missing"],
    ['publish', "publish: missing required argument 'event'; usage: windhover publish [options] <event> [data]"],
    ['publish a 1 2', 'publish: unexpected "2"; it takes event and data'],
    ['listen --count 0', '--count: expected a whole number, 1 or more, got "0"'],
    ['listen --last-event-id grün', '--last-event-id: expected visible ASCII characters, got "grün"'],
    [
      'listen --url localhost:5000',
      '--url: expected an address such as http://127.0.0.1:5000, or unix:/path of a socket, got "localhost:5000"',
    ],
    ['publish a {', expect.stringMatching(/^publish: data is not JSON \(.*\); --text <text> sends plain text/)],
    ['publish a 1 --text b', 'publish: data and --text cannot be used together'],
    ['publish a 1 --retry-ms soon', '--retry-ms: expected a whole number of milliseconds, 0 or more, got "soon"'],
    ['--port abc', '--port: expected a whole number from 0 to 65535, got "abc"'],
    [
      'openapi --openapi-version 2',
      expect.stringMatching(/argument '2' is invalid\. Allowed choices are 3\.2, 3\.1, 3\.0/),
    ],
  ])('%s is refused with exit code 2', async (line, sentence: string) => {
    const { code, output, errors } = await run(line)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(/^windhover: [^\n]*\n$/)
    expect(errors.slice('windhover: '.length, -1)).toEqual(sentence)
  })

  test('an unknown flag is refused with the nearest, and with all there are', async () => {
    const { code, errors } = await run('--prot 5055')
    expect(code).toBe(2)
    expect(errors).toMatch(
      /^windhover: serve: unknown flag --prot \(did you mean --port\?\); allowed: --config, --name, /,
    )
  })

  test('a flag of the program behind a command is not taken for the program', async () => {
    const { code, output, errors } = await run('openapi --version 3.1')
    expect([code, output]).toEqual([2, ''])
    expect(errors).toMatch(
      /^windhover: openapi: unknown flag --version \(did you mean --openapi-version\?\); allowed: /,
    )
  })

  test('several faults stand on a line each', async () => {
    const { code, errors } = await run('openapi --port abc --drain-ms -1')
    expect(code).toBe(2)
    expect(errors.split('\n')).toEqual([
      'windhover: 2 things are wrong',
      '  --port: expected a whole number from 0 to 65535, got "abc"',
      '  --drain-ms: expected a whole number of milliseconds from 0 to 2147483647, got -1',
      '',
    ])
  })
})
