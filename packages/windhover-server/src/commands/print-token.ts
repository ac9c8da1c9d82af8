import { findPatternFault } from 'windhover/adapter'

import { fileVariable } from '../options/setting-names.ts'
import { UsageError } from '../options/usage-error.ts'
import { mintToken } from './mint-token.ts'
import { parseExpiry } from './parse-expiry.ts'
import { readNamedSecret, readSecretVariable } from './secret-variable.ts'
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

function readSecret({ secretFile }: TokenFlags, terminal: Terminal): string {
  const flag = '--secret-file'
  const found =
    secretFile === undefined
      ? readSecretVariable(variable, terminal)
      : ([flag, readNamedSecret(secretFile, flag, terminal)] as const)
  if (found === undefined) {
    throw new UsageError([`token: name the secret: ${flag} <path>, ${variable} or ${fileVariable(variable)}`])
  }
  const [where, secret] = found
  const bytes = Buffer.byteLength(secret)
  if (bytes >= 32) return secret
  throw new UsageError([`${where}: has ${bytes} bytes; a server takes 32 or more (openssl rand -base64 48)`])
}
