import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type JsonText, jsonText, WindhoverError } from 'windhover'
import { maxJsonDepth, parsedJsonText } from 'windhover/adapter'

/** Where a request keeps its body. A table beside would cost more than the rest of reading it. */
const jsonBody: unique symbol = Symbol('windhover.jsonBody')

declare module 'fastify' {
  interface FastifyRequest {
    [jsonBody]?: JsonText
  }
}

/** Refuses bytes that are no UTF-8. */
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Returns the body of a request as text; `undefined` for a request without a body of JSON. */
export type BodyReader = (request: FastifyRequest) => JsonText | undefined

/** How a body of JSON is parsed. */
export interface JsonParserOptions {
  /** How many lists and objects may stand around what is published. Default: 1. */
  readonly envelopes?: number
}

/**
 * Takes JSON bodies only, and only UTF-8 (RFC 8259, section 8.1): other bytes are refused rather than replaced, since a replaced
 * character would be broadcast to everyone. A `charset` says nothing for JSON (section 11), and is not looked at. What is nested
 * too deeply and keys that stand in one object twice are refused, too.
 *
 * @returns what reads a body as it came, for routes that pass it on.
 */
export function registerJsonParser(app: FastifyInstance, { envelopes = 1 }: JsonParserOptions = {}): BodyReader {
  const read = createJsonReader(app, maxJsonDepth + envelopes)
  if (!app.hasRequestDecorator(jsonBody)) app.decorateRequest(jsonBody)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let value: unknown
    try {
      const found = read(request, decodeBody(request, body as Buffer))
      request[jsonBody] = found.text
      value = found.value
    } catch (error) {
      return done(error as Error)
    }
    done(null, value)
  })
  return (request) => request[jsonBody]
}

/** JSON as it came, and what it says. */
export interface ReadJson {
  readonly value: unknown
  readonly text: JsonText
}

/** Makes the function that reads the text of JSON for a request, and throws what is wrong with it. */
export function createJsonReader(
  app: FastifyInstance,
  maxDepth: number,
): (request: FastifyRequest, text: string) => ReadJson {
  const parse = app.getDefaultJsonParser('error', 'error')
  const rules = { maxDepth }
  return (request, text) => {
    const value = parseHarmless(text)
    if (value !== undefined) return { value, text: parsedJsonText(text, rules) }
    let parsed: unknown
    let fault: Error | null = null
    // It calls back at once.
    void parse(request, text, (error, result) => {
      fault = error
      parsed = result
    })
    if (fault !== null) throw explain(fault, text)
    return { value: parsed, text: jsonText(text, rules) }
  }
}

/** Returns the text of a body that has no content encoding and is UTF-8; throws what is wrong otherwise. */
export function decodeBody(request: FastifyRequest, body: Buffer): string {
  const coding = request.headers['content-encoding'] ?? 'identity'
  if (coding.toLowerCase() !== 'identity') {
    throw refuse(415, 'Content-Encoding: expected none; send the body as it is')
  }
  try {
    return decoder.decode(body)
  } catch {
    throw refuse(400, 'the body is not UTF-8')
  }
}

/**
 * Parses text in which the parser of Fastify has nothing to look for, which takes twice as long: no key that it refuses, nor an escape
 * that may spell one. Returns `undefined` for other text, and for what is not JSON.
 */
function parseHarmless(text: string): unknown {
  if (text.includes('__proto__') || text.includes('constructor') || text.includes('\\u00')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Of JSON, the parser refuses only keys that could change what every object of a careless reader has. */
function explain(error: Error, text: string): Error {
  try {
    JSON.parse(text)
  } catch {
    return error
  }
  const message =
    'the key "__proto__", or "prototype" in "constructor", is not taken, as it could poison the objects of a reader'
  return new WindhoverError('invalid_data', `the body is refused: ${message}`, { issues: [{ path: [], message }] })
}

function refuse(statusCode: number, message: string): Error {
  return Object.assign(new Error(message), { statusCode })
}
