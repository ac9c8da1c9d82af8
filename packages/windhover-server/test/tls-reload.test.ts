import { EventEmitter, once } from 'node:events'
import { chmodSync, copyFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:tls'

import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import { Authority, isOpensslInstalled } from '../../windhover-redis/test/certificates.ts'
import type { ServerOptions } from '../src/index.ts'
import { Certificate, pollEveryMs } from '../src/listen/certificate.ts'
import { readTlsFiles } from '../src/listen/read-tls-files.ts'
import { SourceTexts } from '../src/options/source-texts.ts'
import { Http2Client } from './support/http2-client.ts'
import { temporaryFolder } from './support/temporary-folder.ts'
import { type RunningTls, startTlsServer } from './support/tls-server.ts'

afterEach(() => void vi.useRealTimers())

/** Starts a server whose looks at its files the test makes. */
async function startWithTurns(): Promise<RunningTls> {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  return startTlsServer()
}

/** The serial number of the certificate that a new connection is shown. */
async function shownSerial({ port, ca }: RunningTls): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', ca: readFileSync(ca) })
  await once(socket, 'secureConnect')
  const { serialNumber } = socket.getPeerCertificate()
  socket.destroy()
  await once(socket, 'close')
  return serialNumber
}

/** Puts a new certificate in the place of that of a server, as programs that renew them do. */
function renew({ authority, certFile, keyFile }: RunningTls): void {
  const { cert, key } = authority.sign('renewed', '127.0.0.1')
  for (const [from, to] of [
    [cert, certFile],
    [key, keyFile],
  ] as const) {
    copyFileSync(from, `${to}.new`)
    renameSync(`${to}.new`, to)
  }
}

describe.runIf(isOpensslInstalled)('a certificate that is renewed', () => {
  test('is shown to new connections, while streams stay', async () => {
    const running = await startWithTurns()
    const client = new Http2Client(running.url, running.ca)
    const stream = client.follow()
    await stream.waitFor(/event: connected/)
    const before = await shownSerial(running)
    renew(running)
    vi.advanceTimersByTime(pollEveryMs)
    await vi.waitFor(async () => expect(await shownSerial(running)).not.toBe(before))
    expect(running.lines.map(({ msg }) => msg)).toContain('new connections get the new certificate')
    await running.server.hub.publish('message', 'still here')
    await stream.waitFor(/still here/)
    expect((await client.ask('/healthz')).status).toBe(200)
  })

  test.each<[string, (running: RunningTls) => void, RegExp]>([
    [
      'is broken',
      ({ certFile }) => writeFileSync(certFile, 'nonsense'),
      /tls\.certFile: .* is not a certificate in PEM/,
    ],
    [
      'has another key',
      ({ authority, certFile }) => copyFileSync(authority.sign('x', '127.0.0.1').cert, certFile),
      /tls\.keyFile: .* is not the key/,
    ],
    ['is gone', ({ certFile }) => renameSync(certFile, `${certFile}.gone`), /tls\.certFile: .* there is no such file/],
  ])('that %s changes nothing, and is told once', async (_what, breakIt, sentence) => {
    const running = await startWithTurns()
    const before = await shownSerial(running)
    const told = (): string[] =>
      running.lines.map(({ msg }) => msg).filter((msg) => msg.includes('the one before stays'))
    breakIt(running)
    vi.advanceTimersByTime(pollEveryMs)
    await vi.waitFor(() => expect(told()).toHaveLength(1))
    expect(told()[0]).toMatch(sentence)
    for (let turn = 0; turn < 3; turn += 1) {
      vi.advanceTimersByTime(pollEveryMs)
      // oxlint-disable-next-line no-await-in-loop -- in turn; each handshake takes longer than a look
      expect(await shownSerial(running)).toBe(before)
    }
    expect(told()).toHaveLength(1)
    renew(running)
    vi.advanceTimersByTime(pollEveryMs)
    await vi.waitFor(async () => expect(await shownSerial(running)).not.toBe(before))
  })

  test('that others may read is taken once they may not, without another change of it', async () => {
    const running = await startWithTurns()
    const before = await shownSerial(running)
    const told = (): string[] =>
      running.lines.map(({ msg }) => msg).filter((msg) => msg.includes('the one before stays'))
    const { cert, key } = running.authority.sign('renewed', '127.0.0.1')
    copyFileSync(cert, running.certFile)
    copyFileSync(key, running.keyFile)
    chmodSync(running.keyFile, 0o644)
    vi.advanceTimersByTime(pollEveryMs)
    await vi.waitFor(() => expect(told()).toHaveLength(1))
    expect(told()[0]).toMatch(/tls\.keyFile: .* others may read or write it/)
    chmodSync(running.keyFile, 0o600)
    vi.advanceTimersByTime(pollEveryMs)
    await vi.waitFor(async () => expect(await shownSerial(running)).not.toBe(before))
    expect(told()).toHaveLength(1)
  })

  test('that breaks in another way is told again', async () => {
    const running = await startWithTurns()
    const told = (): string[] =>
      running.lines.map(({ msg }) => msg).filter((msg) => msg.includes('the one before stays'))
    for (const [count, text] of ['nonsense', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'].entries()) {
      writeFileSync(running.certFile, text)
      vi.advanceTimersByTime(pollEveryMs)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await vi.waitFor(() => expect(told()).toHaveLength(count + 1))
    }
  })

  test('is told of once a day when it is over', async () => {
    const running = await startWithTurns()
    const told = (): number => running.lines.filter(({ msg }) => msg.startsWith('the certificate ended at ')).length
    vi.setSystemTime(Date.now() + 2 * 86_400_000)
    vi.advanceTimersByTime(pollEveryMs)
    await vi.waitFor(() => expect(told()).toBe(1))
    for (let day = 1; day <= 3; day += 1) {
      vi.setSystemTime(Date.now() + 86_400_000)
      vi.advanceTimersByTime(pollEveryMs)
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await vi.waitFor(() => expect(told()).toBe(1 + day))
    }
  })
})

describe.runIf(isOpensslInstalled)('a reload', () => {
  test('takes another certificate at once, and what it has of it', async () => {
    const running = await startTlsServer()
    const { server, authority, certFile } = running
    const before = await shownSerial(running)
    const { cert, key } = authority.sign('other', '127.0.0.1')
    const tls = { certFile: cert, keyFile: key }
    expect((await server.reload({ port: 0, tls })).changed).toEqual(
      expect.arrayContaining(['tls.certFile', 'tls.keyFile']),
    )
    const second = await shownSerial(running)
    expect(second).not.toBe(before)
    // The same paths, whose files are others.
    const { cert: newest, key: newestKey } = authority.sign('newest', '127.0.0.1')
    copyFileSync(newest, cert)
    copyFileSync(newestKey, key)
    expect(await server.reload({ port: 0, tls })).toMatchObject({ changed: expect.arrayContaining(['tls.certFile']) })
    const third = await shownSerial(running)
    expect(third).not.toBe(second)
    await expect(server.reload({ port: 0, tls: { certFile, keyFile: key } })).rejects.toThrow(
      /tls\.keyFile: .* is not the key/,
    )
    expect(await shownSerial(running)).toBe(third)
  })

  test.each<[string, (files: { certFile: string; keyFile: string }) => ServerOptions['tls'], string]>([
    ['TLS turned off', () => undefined, 'tls.certFile'],
    [
      'certificates of clients asked for',
      (files) => ({ ...files, requestCert: true, caFile: files.certFile }),
      'tls.requestCert',
    ],
  ])('leaves for a restart: %s', async (_what, change, name) => {
    const running = await startTlsServer()
    const before = await shownSerial(running)
    const { certFile, keyFile } = running
    const { changed, needsRestart } = await running.server.reload({ port: 0, tls: change({ certFile, keyFile }) })
    expect(needsRestart).toContain(name)
    expect(changed.filter((one) => one.startsWith('tls.'))).toEqual([])
    expect(await shownSerial(running)).toBe(before)
  })
})

describe.runIf(isOpensslInstalled)('a certificate whose file', () => {
  test.each<[string, (folder: string) => string, RegExp]>([
    ['is below a file', (folder) => `${folder}/file/key.pem`, /ENOTDIR/],
    ['has a name that is too long', (folder) => `${folder}/${'x'.repeat(300)}`, /ENAMETOOLONG/],
    [
      'is a link to itself',
      (folder) => {
        symlinkSync(`${folder}/loop`, `${folder}/loop`)
        return `${folder}/loop`
      },
      /ELOOP/,
    ],
  ])('%s is refused by its option at the start and at a reload', async (_what, place, code) => {
    const running = await startTlsServer()
    const { certFile, keyFile } = running
    const path = place(temporaryFolder({ file: '' }))
    for (const [option, files] of [
      ['tls.certFile', { certFile: path, keyFile }],
      ['tls.keyFile', { certFile, keyFile: path }],
    ] as const) {
      const sentence = new RegExp(`^${option.replace('.', '\\.')}: .*${code.source}`)
      const log = { info: vi.fn(), warn: vi.fn() }
      expect(() => new Certificate({ ...files, caFile: undefined }, false, log)).toThrow(sentence)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(running.server.reload({ port: 0, tls: files })).rejects.toThrow(sentence)
    }
  })

  // Nothing is forbidden to root.
  test.runIf(process.getuid?.() !== 0)('is in a folder without rights is refused by its option', () => {
    const folder = temporaryFolder({ 'cert.pem': '' })
    chmodSync(folder, 0o000)
    onTestFinished(() => chmodSync(folder, 0o700))
    const files = { certFile: `${folder}/cert.pem`, keyFile: `${folder}/cert.pem`, caFile: undefined }
    expect(() => new Certificate(files, false, { info: vi.fn(), warn: vi.fn() })).toThrow(
      /^tls\.certFile: .* this user may not read it/,
    )
  })
})

describe.runIf(isOpensslInstalled)('a certificate as a hot part', () => {
  test('changes nothing until it is told to, and refuses what needs a restart', async () => {
    const running = await startTlsServer()
    const { certFile, keyFile, authority } = running
    const log = { info: vi.fn(), warn: vi.fn() }
    const part = new Certificate({ certFile, keyFile, caFile: undefined }, false, log)
    const { cert, key } = authority.sign('other', '127.0.0.1')
    const before = part.context.cert
    const commit = part.prepare({ tls: { certFile: cert, keyFile: key } })
    expect(part.context.cert).toBe(before)
    commit()
    expect(part.context.cert).toBe(readFileSync(cert, 'utf8'))
    expect(log.info).toHaveBeenCalledTimes(1)
    for (const [tls, sentence] of [
      [undefined, /^tls\.certFile: to turn TLS off needs a restart/],
      [{ certFile: cert, keyFile }, /^tls\.keyFile: .* is not the key/],
      [
        { certFile: cert, keyFile: key, requestCert: true, caFile: cert },
        /^tls\.requestCert: a change of it needs a restart/,
      ],
    ] as const) {
      expect(() => part.prepare({ tls })).toThrow(sentence)
    }
    expect(part.context.cert).toBe(readFileSync(cert, 'utf8'))
  })
})

describe.runIf(isOpensslInstalled)('a certificate whose texts another process has read', () => {
  test('is taken whatever is on disk, which is looked at and warned of later', async () => {
    vi.useFakeTimers()
    const authority = new Authority()
    onTestFinished(() => authority.end())
    const { cert: certFile, key: keyFile } = authority.sign('server', '127.0.0.1')
    const files = { certFile, keyFile, caFile: undefined }
    const read = new SourceTexts()
    readTlsFiles(files, read)
    const given = new SourceTexts(read.list())
    const cert = readFileSync(certFile, 'utf8')
    writeFileSync(certFile, 'nonsense')
    rmSync(keyFile)
    const lines: string[] = []
    const write = (_details: unknown, line?: unknown): void => void lines.push(String(line ?? _details))
    const log = { info: write, warn: write } as never
    expect(() => new Certificate(files, false, log)).toThrow(/tls\.certFile/)
    const certificate = new Certificate(files, false, log, () => given)
    expect(certificate.context.cert).toBe(cert)
    const server = Object.assign(new EventEmitter(), { setSecureContext: vi.fn<() => void>() })
    certificate.keep(server as never)
    server.emit('listening')
    lines.length = 0
    await vi.advanceTimersByTimeAsync(pollEveryMs)
    vi.useRealTimers()
    await vi.waitFor(() =>
      expect(lines).toEqual([expect.stringMatching(/cannot be used, and the one before stays: tls/)]),
    )
    expect(certificate.prepare({ tls: files })()).toEqual([])
    expect(certificate.context.cert).toBe(cert)
    server.emit('close')
  })
})
