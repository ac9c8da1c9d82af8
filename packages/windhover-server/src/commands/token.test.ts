import { jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'

import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { secret } from '../../test/support/sign-token.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { createTokenVerifier } from '../access/jwt/create-token-verifier.ts'
import type { Environment } from '../options/read-environment.ts'
import { runProgram } from './run-program.ts'

async function run(
  words: readonly string[],
  environment: Environment = { WINDHOVER_TOKEN_SECRET: secret },
  files: Record<string, string> = {},
): Promise<{ code: number; output: string; errors: string; folder: string }> {
  const folder = temporaryFolder(files)
  const terminal = fakeTerminal({ environment, workingDirectory: folder })
  const code = await runProgram(['token', ...words], terminal)
  return { code, output: terminal.output(), errors: terminal.errors(), folder }
}

describe('windhover token', () => {
  test('makes a token that a server of the same secret takes', async () => {
    const rights = '--read room:*,news --publish room:7 --events chat --admin'
    const words = `--subject alice ${rights} --issuer me --audience hub --algorithm HS512 --expires 2h`
    const { code, output, errors } = await run(words.split(' '))
    expect(code).toBe(0)
    expect(errors).toMatch(/^# alice may read room:\*, news; publish room:7; admin; until \d{4}-\S+Z\n$/)
    const issuer = { secret, issuer: 'me', audience: ['hub'], algorithms: ['HS512'], maxTokenAgeMs: 60_000 }
    expect(createTokenVerifier([issuer]).verify(output.trim())).toMatchObject({
      subject: 'alice',
      tokenId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      grants: [
        { allow: ['read'], channels: ['room:*', 'news'], events: ['chat'] },
        { allow: ['publish'], channels: ['room:7'], events: ['chat'] },
        { allow: ['admin'] },
      ],
    })
    const { payload } = await jwtVerify(output.trim(), new TextEncoder().encode(secret))
    expect(payload.exp! - payload.iat!).toBe(7200)
  })

  test('makes one that ends within the hour and allows nothing unless told otherwise', async () => {
    const { output, errors } = await run([])
    expect(errors).toMatch(/^# nobody in particular may nothing; until /)
    const { payload, protectedHeader } = await jwtVerify(output.trim(), new TextEncoder().encode(secret))
    expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(payload).toEqual({ iat: payload.iat, exp: payload.iat! + 3600, jti: payload.jti, windhover: {} })
    expect((await run([])).output).not.toBe(output)
  })

  test('takes the secret from a file, without the line feed at its end', async () => {
    const files = { 'secret.txt': `${secret}\n`, 'other.txt': `${secret}-other\r\n` }
    const byFlag = await run(['--secret-file', 'other.txt'], { WINDHOVER_TOKEN_SECRET: secret }, files)
    expect(createTokenVerifier([{ secret: `${secret}-other` }]).verify(byFlag.output.trim())).toHaveProperty('grants')
    const byVariable = await run([], { WINDHOVER_TOKEN_SECRET_FILE: 'secret.txt' }, files)
    expect(createTokenVerifier([{ secret }]).verify(byVariable.output.trim())).toHaveProperty('grants')
  })

  test.each<[string[], Environment, string | RegExp]>([
    [[], {}, 'token: name the secret: --secret-file <path>, WINDHOVER_TOKEN_SECRET or WINDHOVER_TOKEN_SECRET_FILE'],
    [
      [],
      { WINDHOVER_TOKEN_SECRET: 'MARKER' },
      'WINDHOVER_TOKEN_SECRET: has 6 bytes; a server takes 32 or more (openssl rand -base64 48)',
    ],
    [
      [],
      { WINDHOVER_TOKEN_SECRET: secret, WINDHOVER_TOKEN_SECRET_FILE: 'a' },
      'WINDHOVER_TOKEN_SECRET_FILE: WINDHOVER_TOKEN_SECRET is set, too; leave one of them out',
    ],
    [['--secret-file', 'none.txt'], {}, /^--secret-file: \S+none\.txt cannot be read \(ENOENT\)$/],
    [[], { WINDHOVER_TOKEN_SECRET_FILE: 'none.txt' }, /^WINDHOVER_TOKEN_SECRET_FILE: \S+ cannot be read \(ENOENT\)$/],
    [['--read', 'a*'], { WINDHOVER_TOKEN_SECRET: secret }, /^--read: "a\*" must not have "a\*"/],
    [['--publish', ','], { WINDHOVER_TOKEN_SECRET: secret }, '--publish: expected at least one'],
    [['--expires', 'never'], { WINDHOVER_TOKEN_SECRET: secret }, /^--expires: expected a date to come/],
    [
      ['--algorithm', 'none'],
      { WINDHOVER_TOKEN_SECRET: secret },
      /argument 'none' is invalid\. Allowed choices are HS256/,
    ],
    [['alice'], { WINDHOVER_TOKEN_SECRET: secret }, 'token: unexpected "alice"; it takes no arguments, only flags'],
  ])('%j with %j is refused, and shows no secret', async (words, environment, sentence) => {
    const { code, output, errors } = await run(words, environment)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors.slice('windhover: '.length, -1)).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    )
    expect(errors).not.toContain('MARKER')
    expect(errors).not.toContain(secret)
  })
})
