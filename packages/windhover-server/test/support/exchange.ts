import { type IncomingHttpHeaders, request } from 'node:http'

/** What a request says, besides its address. */
export interface Asking {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent with its length; a list is sent in chunks, without one. */
  readonly body?: string | Buffer | readonly (string | Buffer)[]
  /** Ends the exchange once the body matches, for streams. */
  readonly until?: RegExp
}

/** What was answered. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Makes one request on a connection of its own, which is closed when this resolves. */
export function exchange(url: string, { method = 'GET', headers = {}, body, until }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false })
    let answer: Answer | undefined
    // The server may close before it has read a body that it refuses; its answer counts then.
    outgoing.once('error', (error) => answer ?? reject(error))
    outgoing.once('close', () => answer && resolve(answer))
    outgoing.once('response', (response) => {
      answer = { status: response.statusCode!, headers: response.headers, body: '' }
      response.setEncoding('utf8')
      response.on('error', () => {})
      response.on('data', (text: string) => {
        answer = { ...answer!, body: answer!.body + text }
        if (until?.test(answer.body) === true) outgoing.destroy()
      })
    })
    if (Array.isArray(body)) for (const part of body as readonly (string | Buffer)[]) outgoing.write(part)
    else if (body !== undefined) outgoing.setHeader('Content-Length', Buffer.byteLength(body as string | Buffer))
    outgoing.end(Array.isArray(body) ? undefined : body)
  })
}

/** Posts JSON text. */
export function postJson(
  url: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return exchange(url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body })
}
