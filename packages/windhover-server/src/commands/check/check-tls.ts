import { describeValidity } from '../../listen/describe-validity.ts'
import { readTlsFiles } from '../../listen/read-tls-files.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { tlsFiles } from '../../options/tls-options.ts'
import { type Finding, findingsOf } from './finding.ts'

const dayMs = 86_400_000

const { ok, warn, fail } = findingsOf('tls')

/**
 * Checks the certificate of a server that speaks TLS, and for how long it is good. A server starts with one that is over, and its
 * clients refuse it.
 */
export function checkTls({ options }: Pick<ResolvedConfig, 'options'>, nowMs: number = Date.now()): Finding[] {
  const files = tlsFiles(options.tls)
  if (files === undefined) return []
  try {
    const { certificate } = readTlsFiles(files)
    const sentence = describeValidity(certificate, nowMs)
    if (sentence !== undefined) return [warn(`${files.certFile}: ${sentence}`)]
    const days = Math.floor((Date.parse(certificate.validTo) - nowMs) / dayMs)
    const left = days === 0 ? 'less than a day' : days === 1 ? 'a day' : `${days} days`
    return [ok(`${files.certFile} and its key go together, and are good for ${left}`)]
  } catch (error) {
    return [fail((error as Error).message)]
  }
}
