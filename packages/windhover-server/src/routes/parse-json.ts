import type { FastifyInstance } from 'fastify'

/**
 * Takes JSON bodies only, and only UTF-8 (RFC 8259, section 8.1): other bytes are refused rather than replaced, since a replaced
 * character would be broadcast to everyone.
 */
export function registerJsonParser(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer)
    } catch {
      done(Object.assign(new Error('the body is not UTF-8'), { statusCode: 400 }))
      return
    }
    void parse(request, text, done)
  })
}
