import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'

import { beforeAll, describe, expect, test } from 'vitest'

import { Authority, isOpensslInstalled } from '../../../windhover-redis/test/certificates.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import type { TlsFiles } from '../options/tls-options.ts'
import { readTlsFiles } from './read-tls-files.ts'

/** Texts that the files of a test are made of. */
interface Texts {
  readonly ca: string
  readonly cert: string
  readonly key: string
  readonly otherKey: string
  readonly encryptedKey: string
  readonly weakCert: string
  readonly weakKey: string
}

let texts: Texts

beforeAll(() => {
  if (!isOpensslInstalled) return
  const authority = new Authority()
  const [server, other] = [authority.sign('server', '127.0.0.1'), authority.sign('other', '127.0.0.1')]
  const read = (path: string): string => readFileSync(path, 'utf8')
  const run = (...words: string[]): string =>
    execFileSync('/usr/bin/openssl', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const weak = `${authority.directory}/weak`
  run(
    'req',
    '-x509',
    '-newkey',
    'rsa:512',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=weak',
    '-keyout',
    `${weak}.key`,
    '-out',
    `${weak}.pem`,
  )
  texts = {
    ca: authority.read(),
    cert: read(server.cert),
    key: read(server.key),
    otherKey: read(other.key),
    encryptedKey: run('pkey', '-in', server.key, '-aes256', '-passout', 'pass:secret'),
    weakCert: read(`${weak}.pem`),
    weakKey: read(`${weak}.key`),
  }
  authority.end()
})

/** Writes files of these texts, whose names are those of the options. */
function write(given: Partial<Record<keyof TlsFiles, string>>): TlsFiles {
  const folder = temporaryFolder(given as Record<string, string>)
  const at = (name: string): string => `${folder}/${name}`
  return {
    certFile: at('certFile'),
    keyFile: at('keyFile'),
    caFile: given.caFile === undefined ? undefined : at('caFile'),
  }
}

describe.runIf(isOpensslInstalled)('the files of TLS', () => {
  test('are taken, with all certificates of a chain', () => {
    const { cert, key, ca } = texts
    const { context, certificate } = readTlsFiles(write({ certFile: cert + ca, keyFile: key, caFile: ca }))
    expect(context).toEqual({ cert: cert + ca, key, ca })
    expect(certificate.subject).toBe('CN=server')
  })

  test.each<[string, () => Partial<Record<keyof TlsFiles, string>>, RegExp]>([
    ['no certificate file', () => ({ keyFile: texts.key }), /^tls\.certFile: \S+: there is no such file$/],
    ['no key file', () => ({ certFile: texts.cert }), /^tls\.keyFile: \S+: there is no such file$/],
    [
      'an empty certificate',
      () => ({ certFile: '', keyFile: texts.key }),
      /^tls\.certFile: \S+: is not a certificate in PEM/,
    ],
    [
      'a certificate in DER',
      () => ({ certFile: '0\x82\x01', keyFile: texts.key }),
      /^tls\.certFile: \S+: is not a certificate in PEM/,
    ],
    [
      'the key as certificate',
      () => ({ certFile: texts.key, keyFile: texts.key }),
      /^tls\.certFile: .*it holds a private key$/,
    ],
    [
      'the certificate as key',
      () => ({ certFile: texts.cert, keyFile: texts.cert }),
      /^tls\.keyFile: .*it holds a certificate$/,
    ],
    [
      'a broken certificate',
      () => ({ certFile: breakPem(texts.cert), keyFile: texts.key }),
      /^tls\.certFile: \S+: certificate 1 of 1 cannot be read/,
    ],
    [
      'a chain with a broken end',
      () => ({ certFile: texts.cert + breakPem(texts.ca), keyFile: texts.key }),
      /certificate 2 of 2 cannot be read/,
    ],
    [
      'a chain in the wrong order',
      () => ({ certFile: texts.ca + texts.cert, keyFile: texts.key }),
      /^tls\.certFile: \S+: must begin with the certificate of the server itself/,
    ],
    [
      'a broken key',
      () => ({ certFile: texts.cert, keyFile: breakPem(texts.key) }),
      /^tls\.keyFile: \S+: cannot be read as a private key/,
    ],
    [
      'an encrypted key',
      () => ({ certFile: texts.cert, keyFile: texts.encryptedKey }),
      /^tls\.keyFile: \S+: is encrypted; .*openssl pkey/,
    ],
    [
      'the key of another certificate',
      () => ({ certFile: texts.cert, keyFile: texts.otherKey }),
      /^tls\.keyFile: \S+: is not the key of the certificate in \S+certFile$/,
    ],
    [
      'a key that is too weak',
      () => ({ certFile: texts.weakCert, keyFile: texts.weakKey }),
      /^tls\.certFile: \S+: cannot be used \(/,
    ],
    [
      'authorities that are none',
      () => ({ certFile: texts.cert, keyFile: texts.key, caFile: 'x' }),
      /^tls\.caFile: \S+: is not a certificate in PEM/,
    ],
    [
      'a huge certificate',
      () => ({ certFile: 'x'.repeat(1_048_577), keyFile: texts.key }),
      /^tls\.certFile: \S+: is larger than 1048576 bytes$/,
    ],
  ])('%s is refused by name', (_what, given, sentence) => {
    const files = write(given())
    expect(() => readTlsFiles(files)).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: expect.stringMatching(sentence) }),
    )
  })

  test('a key that others may read is refused with what mends it', () => {
    const files = write({ certFile: texts.cert, keyFile: texts.key })
    chmodSync(files.keyFile, 0o644)
    expect(() => readTlsFiles(files)).toThrow(/^tls\.keyFile: \S+: others may read or write it; .*chmod 600/)
  })

  test('a folder is refused', () => {
    const files = write({ certFile: texts.cert, keyFile: texts.key })
    const folder = temporaryFolder()
    expect(() => readTlsFiles({ ...files, certFile: folder })).toThrow(/^tls\.certFile: \S+: is not a file$/)
    expect(() => readTlsFiles({ ...files, keyFile: folder })).toThrow(/^tls\.keyFile: \S+: is not a file$/)
  })

  test('no message shows anything of a key', () => {
    for (const keyFile of [texts.encryptedKey, texts.otherKey, breakPem(texts.key)]) {
      const files = write({ certFile: texts.cert, keyFile })
      const secret = keyFile.split('\n')[1]!
      let message = ''
      try {
        readTlsFiles(files)
      } catch (error) {
        message = String(error)
      }
      expect(message).toMatch(/tls\.keyFile/)
      expect(message).not.toContain(secret)
    }
  })
})

/** Takes a line out of the middle. */
function breakPem(pem: string): string {
  const lines = pem.trimEnd().split('\n')
  return `${[...lines.slice(0, 1), ...lines.slice(2)].join('\n')}\n`
}
