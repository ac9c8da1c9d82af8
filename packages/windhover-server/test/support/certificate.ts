import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

import type { Program } from './browser.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What {@link makeCertificate} needs. */
export const openssl: Program = { path: '/usr/bin/openssl', package: 'openssl' }

/** The paths of a certificate, its key, and both in one file. */
export interface Certificate {
  readonly cert: string
  readonly key: string
  readonly both: string
}

/** Makes a certificate of a name that signs itself, good for a day and removed after the test. */
export function makeCertificate(name: string): Certificate {
  const folder = temporaryFolder()
  const files = { cert: `${folder}/cert.pem`, key: `${folder}/key.pem`, both: `${folder}/both.pem` }
  const kind = /^[\d.]+$/.test(name) ? 'IP' : 'DNS'
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1'
  const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=${kind}:${name}`]
  execFileSync(openssl.path, [...request.split(' '), ...names, '-keyout', files.key, '-out', files.cert], {
    stdio: 'ignore',
  })
  writeFileSync(files.both, readFileSync(files.cert, 'utf8') + readFileSync(files.key, 'utf8'))
  return files
}
