import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const openssl = '/usr/bin/openssl'

/** Whether certificates can be made. */
export const isOpensslInstalled: boolean = existsSync(openssl)

const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

/** An authority of a test, and the certificates that it signs, as files that {@link end} removes. */
export class Authority {
  readonly directory: string = mkdtempSync(join(tmpdir(), 'windhover-tls-'))
  /** The path of its own certificate. */
  readonly ca: string = this.#path('ca.pem')

  constructor() {
    const files = ['-keyout', this.#path('ca.key'), '-out', this.ca]
    run('req', '-x509', ...key, '-days', '1', '-subj', '/CN=an authority of a test', ...files)
  }

  /** Signs a certificate for an IP address; returns the paths of it and of its key. */
  sign(name: string, address: string): { readonly cert: string; readonly key: string } {
    const [cert, keyFile, request, extensions] = ['pem', 'key', 'csr', 'ext'].map((end) => this.#path(`${name}.${end}`))
    run('req', ...key, '-subj', `/CN=${name}`, '-keyout', keyFile!, '-out', request!)
    writeFileSync(extensions!, `subjectAltName=IP:${address}`)
    const authority = ['-CA', this.ca, '-CAkey', this.#path('ca.key'), '-CAcreateserial']
    run('x509', '-req', '-in', request!, ...authority, '-days', '1', '-extfile', extensions!, '-out', cert!)
    return { cert: cert!, key: keyFile! }
  }

  /** Returns the text of its own certificate. */
  read(): string {
    return readFileSync(this.ca, 'utf8')
  }

  end(): void {
    rmSync(this.directory, { recursive: true })
  }

  #path(name: string): string {
    return join(this.directory, name)
  }
}

function run(...words: readonly string[]): void {
  execFileSync(openssl, words, { stdio: 'ignore' })
}
