import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { createSecureContext, type SecureContextOptions } from 'node:tls'
import { WindhoverError } from 'windhover'

import { SourceTexts } from '../options/source-texts.ts'
import { readSecretFile, UnsafeSecretFile } from '../options/read-secret-file.ts'
import { readFileSync, statSync } from 'node:fs'
import type { TlsFiles } from '../options/tls-options.ts'

/** The files of a server, read and found to go together. */
export interface TlsMaterial {
  /** What a server is given. */
  readonly context: SecureContextOptions
  /** The certificate of the server itself, which is the first of its file. */
  readonly certificate: X509Certificate
}

/** Certificates and keys have a few kilobytes; a bundle of all public authorities has 250. */
const maxBytes = 1_048_576

/**
 * Reads the files of TLS, and finds whether a server can use them. A certificate that is over, or is not good yet, is taken:
 * that is told by `describeValidity`.
 *
 * @param texts - the texts of files that are known. Default: none, they are read.
 * @throws WindhoverError `invalid_option` with the option, its file, and what would be right.
 */
export function readTlsFiles(files: TlsFiles, texts: SourceTexts = new SourceTexts()): TlsMaterial {
  const cert = texts.read(files.certFile, () => readText('tls.certFile', files.certFile))
  const [certificate, ...others] = readCertificates('tls.certFile', files.certFile, cert)
  const keyText = texts.read(files.keyFile, () => readKeyText(files.keyFile))
  const key = readKey(files.keyFile, keyText)
  if (!certificate!.checkPrivateKey(key)) {
    const isLater = others.some((other) => other.checkPrivateKey(key))
    throw isLater
      ? refuse(
          'tls.certFile',
          files.certFile,
          'must begin with the certificate of the server itself, before those that sign it',
        )
      : refuse('tls.keyFile', files.keyFile, `is not the key of the certificate in ${files.certFile}`)
  }
  const context: SecureContextOptions = { cert, key: keyText, ...readAuthorities(files.caFile, texts) }
  try {
    createSecureContext(context)
  } catch (error) {
    // Such as a key that is too short for OpenSSL's level of security.
    throw refuse('tls.certFile', files.certFile, `cannot be used (${messageOf(error)})`)
  }
  return { context, certificate: certificate! }
}

function readAuthorities(caFile: string | undefined, texts: SourceTexts): { ca?: string } {
  if (caFile === undefined) return {}
  const ca = texts.read(caFile, () => readText('tls.caFile', caFile))
  readCertificates('tls.caFile', caFile, ca)
  return { ca }
}

const block = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g

function readCertificates(option: string, path: string, text: string): X509Certificate[] {
  const blocks = text.match(block) ?? []
  if (blocks.length === 0) {
    const found = text.includes('PRIVATE KEY-----') ? '; it holds a private key' : ''
    throw refuse(option, path, `is not a certificate in PEM, which begins with -----BEGIN CERTIFICATE-----${found}`)
  }
  return blocks.map((pem, index) => {
    try {
      return new X509Certificate(pem)
    } catch (error) {
      throw refuse(option, path, `certificate ${index + 1} of ${blocks.length} cannot be read (${messageOf(error)})`)
    }
  })
}

function readKey(path: string, text: string): KeyObject {
  if (/-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(text)) {
    throw refuse(
      'tls.keyFile',
      path,
      `is encrypted; write one without a passphrase: openssl pkey -in ${path} -out <file>`,
    )
  }
  if (!text.includes('PRIVATE KEY-----')) {
    const found = text.includes('CERTIFICATE-----') ? '; it holds a certificate' : ''
    throw refuse(
      'tls.keyFile',
      path,
      `is not a private key in PEM, which begins with -----BEGIN PRIVATE KEY-----${found}`,
    )
  }
  try {
    return createPrivateKey(text)
  } catch (error) {
    throw refuse('tls.keyFile', path, `cannot be read as a private key (${messageOf(error)})`)
  }
}

function readText(option: string, path: string): string {
  try {
    const stats = statSync(path)
    if (!stats.isFile()) throw refuse(option, path, 'is not a file')
    if (stats.size > maxBytes) throw refuse(option, path, `is larger than ${maxBytes} bytes`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw explainUnread(option, path, error)
  }
}

function readKeyText(path: string): string {
  try {
    return readSecretFile(path, { takesMounted: true, isFile: true, maxBytes })
  } catch (error) {
    throw explainUnread('tls.keyFile', path, error)
  }
}

function explainUnread(option: string, path: string, error: unknown): WindhoverError {
  if (error instanceof WindhoverError) return error
  if (error instanceof UnsafeSecretFile) return refuse(option, path, error.message)
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return refuse(option, path, 'there is no such file')
  if (code === 'EACCES') return refuse(option, path, 'this user may not read it')
  return refuse(option, path, `cannot be read (${code ?? messageOf(error)})`)
}

function refuse(option: string, path: string, reason: string): WindhoverError {
  return new WindhoverError('invalid_option', `${option}: ${path}: ${reason}`)
}

function messageOf(error: unknown): string {
  const { reason, message } = error as { reason?: string; message: string }
  return reason ?? message
}
