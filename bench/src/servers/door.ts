import { createHmac, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How tokens of a measured door are signed (RFC 7518, section 3.1). */
export type DoorAlgorithm = 'HS256' | 'ES256'

/** A door for our ready server, and those whom it lets in. */
export interface Door {
  /** Config file that has the server judge tokens. */
  readonly configFile: string
  /** JSON list of tokens, each of a subject of its own. */
  readonly tokensFile: string
  /** Removes both files. */
  clean(): void
}

/** A token for each reader, which is as many as the server remembers. */
export const doorTokens = 10_000

/** Makes a door with a key of its own, and tokens that read every channel for an hour. */
export function prepareDoor(algorithm: DoorAlgorithm): Door {
  const folder = mkdtempSync(join(tmpdir(), 'windhover-bench-'))
  const configFile = join(folder, 'config.json')
  const tokensFile = join(folder, 'tokens.json')
  const { jwt, signText } = algorithm === 'HS256' ? createSecret() : createPair()
  const expires = Math.floor(Date.now() / 1000) + 3600
  const tokens = Array.from({ length: doorTokens }, (_, index) => {
    const claims = { sub: `person-${index}`, exp: expires, windhover: { read: ['*'] } }
    const text = `${encode({ alg: algorithm, typ: 'JWT' })}.${encode(claims)}`
    return `${text}.${signText(text).toString('base64url')}`
  })
  writeFileSync(configFile, JSON.stringify({ access: { jwt } }), { mode: 0o600 })
  writeFileSync(tokensFile, JSON.stringify(tokens), { mode: 0o600 })
  return { configFile, tokensFile, clean: () => rmSync(folder, { recursive: true, force: true }) }
}

interface Signer {
  /** The server's setting `access.jwt`. */
  readonly jwt: object
  readonly signText: (text: string) => Buffer
}

function createSecret(): Signer {
  const secret = randomBytes(32).toString('base64url')
  return { jwt: { secret }, signText: (text) => createHmac('sha256', secret).update(text).digest() }
}

function createPair(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    jwt: { publicKey: publicKey.export({ type: 'spki', format: 'pem' }) },
    signText: (text) => signWith(privateKey, text),
  }
}

function signWith(key: KeyObject, text: string): Buffer {
  return sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' })
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
