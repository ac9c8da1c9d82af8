import { once } from 'node:events'
import { connect, createServer as createRawServer, type AddressInfo } from 'node:net'

import pino from 'pino'
import { describe, expect, onTestFinished, test } from 'vitest'

import { describeUnreachable } from '../src/commands/describe-unreachable.ts'
import { createServer, type ServerOptions } from '../src/index.ts'
import { runProgram } from '../src/commands/run-program.ts'
import { fakeTerminal } from './support/fake-terminal.ts'
import { startServer } from './support/start-server.ts'

/** The error of a server that cannot listen. */
async function listenInVain(options: ServerOptions): Promise<unknown> {
  const server = createServer({ logLevel: 'silent', drainMs: 0, ...options })
  onTestFinished(() => server.close())
  return server.listen().then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('a server of a program that cannot listen', () => {
  test('names the port that is in use, and the option', async () => {
    const { port } = await startServer()
    expect(await listenInVain({ port })).toMatchObject({
      code: 'EADDRINUSE',
      message:
        `cannot listen on 127.0.0.1:${port}: another program uses this port; ` +
        'stop it, or choose another port with the option port (0 takes any free one)',
      cause: { code: 'EADDRINUSE' },
    })
  })

  test.each([
    [
      '192.0.2.1',
      'EADDRNOTAVAIL',
      /host 192\.0\.2\.1 is not an address of this machine; choose one with the option host/,
    ],
    ['no-such-host.invalid', /ENOTFOUND|EAI_AGAIN/, /host no-such-host\.invalid is not known to this machine/],
  ])('names the host %s', async (host, code, message) => {
    expect(await listenInVain({ host, port: 0, anonymous: 'read' })).toMatchObject({
      code: expect.stringMatching(code),
      message: expect.stringMatching(message),
    })
  })

  test('says that it listens already, and stays', async () => {
    const { server, url } = await startServer()
    await expect(server.listen()).rejects.toMatchObject({
      code: 'invalid_option',
      message: 'listen: this server listens already; create another one to listen elsewhere',
    })
    expect((await fetch(`${url}/api/connected`)).status).toBe(200)
  })

  test('says that it was closed, and may be closed again', async () => {
    const { server } = await startServer()
    await server.close()
    await expect(server.listen()).rejects.toThrow('listen: this server was closed; create another one')
    await server.close()
  })
})

describe('a client that speaks another protocol', () => {
  test('is told of plain HTTP where it speaks TLS, and so is the log', async () => {
    const lines: { msg: string }[] = []
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
    const { url } = await startServer({ logger })
    const terminal = fakeTerminal({ environment: { WINDHOVER_URL: url.replace('http:', 'https:') } })
    const host = new URL(url).host
    for (const words of [['publish', 'message', '{}'], ['listen']]) expect(await runProgram(words, terminal)).toBe(1)
    const sentence = `windhover: ${host} speaks no TLS; use http://${host}, as a server without a proxy in front of it does\n`
    expect(terminal.errors()).toBe(sentence.repeat(2))
    expect(lines.map(({ msg }) => msg)).toContain('a client speaks TLS, and this port is plain HTTP: use http://')
  })

  test('gets bytes that say so', async () => {
    const { port } = await startServer()
    const socket = connect(port, '127.0.0.1')
    socket.end(Buffer.from([0x16, 0x03, 0x01, 0x00, 0x02, 0x01, 0x00]))
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => (text += part))
    await once(socket, 'close')
    expect(text).toContain('this is TLS, and the server speaks plain HTTP here; use http://')
  })

  test('is told where something else than HTTP answers', async () => {
    const other = createRawServer((socket) => socket.resume().end('220 mail\r\n')).listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const host = `127.0.0.1:${(other.address() as AddressInfo).port}`
    const terminal = fakeTerminal({ environment: { WINDHOVER_URL: `http://${host}` } })
    expect(await runProgram(['publish', 'message', '{}'], terminal)).toBe(1)
    expect(terminal.errors()).toBe(
      `windhover: ${host} answers, but not in HTTP; check the address, or https://${host} if it speaks TLS\n`,
    )
  })
})

test.each([
  ['ECONNREFUSED', 'nothing listens at https://a.example:1; start a server'],
  ['ENOTFOUND', 'the host a.example is not known'],
  ['ECONNRESET', 'a.example:1 closed the connection; check that a Windhover server listens there, with https://'],
  ['EPROTO', 'a.example:1 speaks no TLS; use http://a.example:1'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the certificate of a.example:1 is not trusted (reason)'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate of a.example:1 is not trusted (reason)'],
  ['ENETUNREACH', 'there is no way to a.example:1 from this machine'],
  ['ETIMEDOUT', 'a.example:1 does not answer'],
  ['OTHER', 'https://a.example:1 cannot be reached: reason'],
])('%s is told in a sentence', (code, sentence) => {
  const cause = Object.assign(new Error('reason'), { code })
  const error = new TypeError('fetch failed', { cause })
  const told = describeUnreachable(new URL('https://a.example:1/sse'), error)
  expect(told.slice(0, sentence.length)).toBe(sentence)
})
