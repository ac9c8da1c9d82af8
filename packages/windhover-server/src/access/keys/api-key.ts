import { createHash, randomBytes } from 'node:crypto'

/** What every key begins with, so that scanners for leaked secrets find it. */
const prefix = 'wh_'

const form = /^wh_([0-9A-Za-z]{1,32})_[0-9A-Za-z]{43}$/

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A key that was just made. Its text is nowhere but here. */
export interface NewApiKey {
  readonly id: string
  /** `wh_<id>_<secret>`, what its owner shows. */
  readonly text: string
}

/** Makes a key of 32 random bytes, with an id that nobody else has. */
export function createApiKey(isTaken: (id: string) => boolean): NewApiKey {
  let id: string
  do id = toBase62(randomBytes(6), 9)
  while (isTaken(id))
  // 62 to the power of 43 is the first above 2 to the power of 256.
  return { id, text: `${prefix}${id}_${toBase62(randomBytes(32), 43)}` }
}

/** Returns whether a credential means to be a key, whatever its form. */
export function isKeyLike(credential: string): boolean {
  return credential.startsWith(prefix)
}

/** Reads the id of a key; `undefined` for what does not have the form of one. */
export function keyIdOf(credential: string): string | undefined {
  return form.exec(credential)?.[1]
}

/** Returns the bytes that are known of a key: its SHA-256. A key has 256 random bits, so that no salt or stretching is needed. */
export function hashKey(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function toBase62(bytes: Buffer, length: number): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  for (; text.length < length; rest /= 62n) text = digits[Number(rest % 62n)]! + text
  return text
}
