import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type JsonText, jsonText, WindhoverError } from 'windhover'
import { maxJsonDepth } from 'windhover/adapter'

/** Where a request keeps its body. A table beside would cost more than the rest of reading it. */
const jsonBody: unique symbol = Symbol('windhover.jsonBody')

declare module 'fastify' {
  interface FastifyRequest {
    [jsonBody]?: JsonText
  }
}

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
      text = new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer)
    } catch {
      done(refuse(400, 'the body is not UTF-8'))
      return
    }
    void parse(request, text, (error, parsed) => {
      if (error !== null) return done(explain(error, text))
      try {
        // An envelope stands around what is published.
        request[jsonBody] = jsonText(text, { maxDepth: maxJsonDepth + 1 })
      } catch (fault) {
        return done(fault as WindhoverError)
      }
      done(null, parsed)
    })
  })
  return (request) => request[jsonBody]
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
