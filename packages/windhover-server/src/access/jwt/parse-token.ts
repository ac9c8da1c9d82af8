/** A JWT whose form is right. Nothing of it is to be believed until its signature was verified. */
export interface ParsedToken {
  /** The token itself. */
  readonly text: string
  readonly header: Readonly<Record<string, unknown>> & { readonly alg: string; readonly kid?: string }
  readonly claims: Readonly<Record<string, unknown>>
  /** The text that was signed. */
  readonly signed: string
  readonly signature: Buffer
}

/** The longest token, in characters, which are bytes here. A longer one is not looked at. */
export const maxTokenLength = 4_096

const alphabet = /^[A-Za-z0-9_-]+$/
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Takes a JWT apart (RFC 7515, section 5.2): three parts of base64url in their one spelling, a header and claims that are JSON
 * objects. Extensions are refused, since none is understood: `crit` (section 4.1.11) and `b64` (RFC 7797).
 *
 * @returns `undefined` for anything else.
 */
export function parseToken(text: string): ParsedToken | undefined {
  if (text.length > maxTokenLength) return undefined
  const parts = text.split('.', 4)
  if (parts.length !== 3) return undefined
  const [head, body, end] = parts as [string, string, string]
  const header = readObject(head)
  const claims = readObject(body)
  const signature = decode(end)
  if (header === undefined || claims === undefined || signature === undefined) return undefined
  if (Object.hasOwn(header, 'crit') || Object.hasOwn(header, 'b64') || !hasNames(header)) return undefined
  return { text, header, claims, signed: text.slice(0, head.length + 1 + body.length), signature }
}

function hasNames(header: Readonly<Record<string, unknown>>): header is ParsedToken['header'] {
  const { alg, kid } = header
  return typeof alg === 'string' && (kid === undefined || typeof kid === 'string')
}

function readObject(part: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = decode(part)
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}

/** Decodes base64url in its one spelling: a second one would be a second token that says the same. */
function decode(part: string): Buffer | undefined {
  if (!alphabet.test(part)) return undefined
  const bytes = Buffer.from(part, 'base64url')
  return bytes.toString('base64url') === part ? bytes : undefined
}
