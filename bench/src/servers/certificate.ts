import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The files of a certificate of one run. */
export interface CertificateFiles {
  readonly cert: string
  readonly key: string
  readonly clean: () => void
}

/** Makes a certificate that signs itself, of the kind that most servers have (ECDSA on P-256). */
export function makeCertificate(): CertificateFiles {
  const folder = mkdtempSync(join(tmpdir(), 'windhover-bench-tls-'))
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const words = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=127.0.0.1'
  execFileSync('openssl', [...words.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' })
  return { cert, key, clean: () => rmSync(folder, { recursive: true }) }
}
