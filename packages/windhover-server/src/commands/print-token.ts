import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { findPatternFault } from 'windhover/adapter'

import { type Environment, readVariable } from '../options/read-environment.ts'
import { UsageError } from '../options/usage-error.ts'
import { mintToken } from './mint-token.ts'
import { parseExpiry } from './parse-expiry.ts'
import { type Terminal, writeLine } from './terminal.ts'

/** The flags of `windhover token`. */
export interface TokenFlags {
  readonly secretFile?: string
  readonly subject?: string
  readonly read?: readonly string[]
  readonly publish?: readonly string[]
  readonly events?: readonly string[]
  readonly admin?: boolean
  readonly expires: string
  readonly issuer?: string
  readonly audience?: string
  readonly algorithm: 'HS256' | 'HS384' | 'HS512'
}

const variable = 'WINDHOVER_TOKEN_SECRET'
const fileVariable = `${variable}_FILE`

/** Runs `windhover token`. */
export async function printToken(flags: TokenFlags, terminal: Terminal): Promise<void> {
  const now = new Date()
  const expiresAt = readFlags(flags, now)
  const secret = readSecret(flags, terminal)
  const { subject, issuer, audience, read, publish, events, admin, algorithm } = flags
  const claims = {
    iss: issuer,
    aud: audience,
    sub: subject,
    iat: Math.floor(now.getTime() / 1000),
    exp: Math.floor(expiresAt.getTime() / 1000),
    windhover: { read, publish, events, admin },
  }
  const allowed = [
    ...(read === undefined ? [] : [`read ${read.join(', ')}`]),
    ...(publish === undefined ? [] : [`publish ${publish.join(', ')}`]),
    ...(admin === true ? ['admin'] : []),
  ]
  const may = allowed.length === 0 ? 'may nothing' : `may ${allowed.join('; ')}`
  await writeLine(terminal.stderr, `# ${subject ?? 'nobody in particular'} ${may}; until ${expiresAt.toISOString()}`)
  await writeLine(terminal.stdout, mintToken(claims, secret, algorithm))
}

function readFlags(flags: TokenFlags, now: Date): Date {
  const faults = (['read', 'publish', 'events'] as const).flatMap((name) => {
    const given = flags[name]
    if (given?.length === 0) return [`--${name}: expected at least one`]
    return (given ?? []).flatMap((pattern) => {
      const fault = findPatternFault(pattern)
      return fault === undefined ? [] : [`--${name}: ${JSON.stringify(pattern)} ${fault}`]
    })
  })
  const expiresAt = parseExpiry(flags.expires, now)
  if (expiresAt === undefined) {
    faults.push(
      `--expires: expected a date to come, or after how long, such as 90d or 12h; got ${JSON.stringify(flags.expires)}`,
    )
  }
  if (faults.length > 0 || expiresAt === undefined) throw new UsageError(faults)
  return expiresAt
}

function readSecret({ secretFile }: TokenFlags, { environment, workingDirectory }: Terminal): string {
  const [where, secret] = findSecret(secretFile, environment, (path) => resolve(workingDirectory, path))
  const bytes = Buffer.byteLength(secret)
  if (bytes >= 32) return secret
  throw new UsageError([`${where}: has ${bytes} bytes; a server takes 32 or more (openssl rand -base64 48)`])
}

function findSecret(
  flag: string | undefined,
  environment: Environment,
  toPath: (path: string) => string,
): readonly [where: string, secret: string] {
  if (flag !== undefined) return ['--secret-file', readText(toPath(flag), '--secret-file')]
  const [secret, file] = [readVariable(environment, variable), readVariable(environment, fileVariable)]
  // A server refuses this too: which of them it is signed with would be a guess.
  if (secret !== undefined && file !== undefined) {
    throw new UsageError([`${fileVariable}: ${variable} is set, too; leave one of them out`])
  }
  if (secret !== undefined) return [variable, secret]
  if (file !== undefined) return [fileVariable, readText(toPath(file), fileVariable)]
  throw new UsageError([`token: name the secret: --secret-file <path>, ${variable} or ${fileVariable}`])
}

function readText(path: string, where: string): string {
  try {
    // Editors and `openssl` end a file with a line feed, which belongs to no secret.
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    throw new UsageError([`${where}: ${path} cannot be read (${code})`])
  }
}
