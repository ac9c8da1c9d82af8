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

/**
 * Takes JSON bodies only, and only UTF-8 (RFC 8259, section 8.1): other bytes are refused rather than replaced, since a replaced
 * character would be broadcast to everyone. A `charset` says nothing for JSON (section 11), and is not looked at. What is nested
 * too deeply and keys that stand in one object twice are refused, too.
 *
 * @returns what reads a body as it came, for routes that pass it on.
 */
export function registerJsonParser(app: FastifyInstance): BodyReader {
  const parse = app.getDefaultJsonParser('error', 'error')
  if (!app.hasRequestDecorator(jsonBody)) app.decorateRequest(jsonBody)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const coding = request.headers['content-encoding'] ?? 'identity'
    if (coding.toLowerCase() !== 'identity') {
      done(refuse(415, 'Content-Encoding: expected none; send the body as it is'))
      return
    }
    let text: string
    try {
      text = decoder.decode(body as Buffer)
    } catch {
      done(refuse(400, 'the body is not UTF-8'))
      return
    }
    const value = parseHarmless(text)
    if (value === undefined) {
      void parse(request, text, (error, parsed) => {
        if (error === null) keep(request, () => jsonText(text, bodyRules), parsed, done)
        else done(explain(error, text))
      })
    } else keep(request, () => parsedJsonText(text, bodyRules), value, done)
  })
  return (request) => request[jsonBody]
}

/** Goes on with a body, or with what is wrong with it. */
type Done = (error: Error | null, value?: unknown) => void

/** An envelope stands around what is published. */
const bodyRules = { maxDepth: maxJsonDepth + 1 }

/** Keeps the text of a body beside its value. */
function keep(request: FastifyRequest, read: () => JsonText, value: unknown, done: Done): void {
  try {
    request[jsonBody] = read()
  } catch (fault) {
    return done(fault as WindhoverError)
  }
  done(null, value)
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
