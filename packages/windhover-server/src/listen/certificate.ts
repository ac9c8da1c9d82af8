import { stat } from 'node:fs/promises'
import { statSync, type Stats } from 'node:fs'
import type { SecureContextOptions, Server } from 'node:tls'
import type { FastifyBaseLogger } from 'fastify'
import { WindhoverError } from 'windhover'

import type { ServerOptions } from '../options/server-options.ts'
import type { SourceTexts } from '../options/source-texts.ts'
import { type TlsFiles, tlsFiles } from '../options/tls-options.ts'
import type { Commit, HotPart } from '../reload/hot-part.ts'
import { describeValidity } from './describe-validity.ts'
import { readTlsFiles, type TlsMaterial } from './read-tls-files.ts'

/** The time between two looks at the files, in milliseconds. */
export const pollEveryMs = 10_000

/** The time after which a certificate that ends soon is told of again, in milliseconds. */
const tellEveryMs = 86_400_000

/**
 * The certificate of a server, which may change while it runs: connections that are there go on, and new ones get the new one. Its files are
 * looked at every {@link pollEveryMs}. Files that cannot be used change nothing, and are read again at each look; the log says why, once for each reason.
 */
export class Certificate implements HotPart {
  readonly #log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  readonly #requestCert: boolean
  readonly #texts: () => SourceTexts | undefined
  readonly #servers = new Set<Server>()
  #files: TlsFiles
  #material: TlsMaterial
  /** What the files looked like before they were last read. */
  #seen: string
  /** Why they could not be used when they were last read; `undefined` if they could. */
  #failure: string | undefined
  #toldAtMs = -Infinity
  #timer: ReturnType<typeof setInterval> | undefined

  /**
   * Reads the files.
   *
   * @param texts - returns their texts that are known at that time, whatever the files say by now. Default: none, they are read.
   * @throws WindhoverError `invalid_option` for files that cannot be used, as `readTlsFiles` does.
   */
  constructor(
    files: TlsFiles,
    requestCert: boolean,
    log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
    texts: () => SourceTexts | undefined = () => undefined,
  ) {
    this.#log = log
    this.#texts = texts
    this.#requestCert = requestCert
    this.#files = files
    this.#seen = this.#look(files)
    this.#material = readTlsFiles(files, texts())
    this.#tellValidity()
  }

  /** What a server of it is made with. */
  get context(): SecureContextOptions & { requestCert: boolean; rejectUnauthorized: boolean } {
    return { ...this.#material.context, requestCert: this.#requestCert, rejectUnauthorized: this.#requestCert }
  }

  /** Keeps a server on the newest certificate, from when it listens until it closes. */
  keep(server: Server): void {
    this.#servers.add(server)
    server.on('listening', () => {
      this.#timer ??= setInterval(() => void this.#poll(), pollEveryMs)
      this.#timer.unref?.()
    })
    server.on('close', () => {
      this.#servers.delete(server)
      if (this.#servers.size > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    })
  }

  /**
   * Reads the files of new options.
   *
   * @throws WindhoverError `invalid_option` for files that cannot be used, and for what needs a restart.
   */
  prepare({ tls = {} }: ServerOptions): Commit {
    const files = tlsFiles(tls)
    if (files === undefined) throw new WindhoverError('invalid_option', 'tls.certFile: to turn TLS off needs a restart')
    if ((tls.requestCert ?? false) !== this.#requestCert) {
      throw new WindhoverError('invalid_option', 'tls.requestCert: a change of it needs a restart')
    }
    const seen = this.#look(files)
    const material = readTlsFiles(files, this.#texts())
    return () => {
      this.#files = files
      this.#seen = seen
      this.#failure = undefined
      return this.#take(material) ? ['tls.certFile'] : []
    }
  }

  /** Texts that are known say nothing about the files, which are read at the next look. */
  #look(files: TlsFiles): string {
    const texts = this.#texts()
    return pathsOf(files).some((path) => texts?.isGiven(path) === true) ? 'not yet' : look(files)
  }

  async #poll(): Promise<void> {
    const files = this.#files
    const seen = (await Promise.all(pathsOf(files).map((path) => stat(path).catch(() => undefined)))).map(toSign).join()
    // Other options came meanwhile.
    if (files !== this.#files) return
    // Not all that lets them be read shows in what they look like, such as the rights of a folder.
    if (seen !== this.#seen || this.#failure !== undefined) {
      this.#seen = seen
      this.#read(files)
    }
    this.#tellValidity()
  }

  #read(files: TlsFiles): void {
    try {
      this.#take(readTlsFiles(files))
      this.#failure = undefined
    } catch (error) {
      const { message } = error as Error
      if (message === this.#failure) return
      this.#failure = message
      this.#log.warn(`the new certificate cannot be used, and the one before stays: ${message}`)
    }
  }

  /** Returns whether it is another certificate. */
  #take(material: TlsMaterial): boolean {
    const before = this.#material.certificate.fingerprint256
    this.#material = material
    for (const server of this.#servers) server.setSecureContext(material.context)
    const { fingerprint256, subjectAltName, validTo } = material.certificate
    if (fingerprint256 === before) return false
    this.#log.info({ fingerprint256, names: subjectAltName, validTo }, 'new connections get the new certificate')
    this.#toldAtMs = -Infinity
    this.#tellValidity()
    return true
  }

  #tellValidity(): void {
    const nowMs = Date.now()
    if (nowMs - this.#toldAtMs < tellEveryMs) return
    const sentence = describeValidity(this.#material.certificate, nowMs)
    if (sentence === undefined) return
    this.#toldAtMs = nowMs
    this.#log.warn({ certFile: this.#files.certFile }, sentence)
  }
}

function pathsOf({ certFile, keyFile, caFile }: TlsFiles): string[] {
  return caFile === undefined ? [certFile, keyFile] : [certFile, keyFile, caFile]
}

function look(files: TlsFiles): string {
  return pathsOf(files)
    .map((path) => {
      try {
        return toSign(statSync(path))
      } catch {
        // Whoever reads it says why, and names its option.
        return toSign(undefined)
      }
    })
    .join()
}

/** Another file at the same path has another number, even if it has the same time. Other rights are another change (ctime). */
function toSign(stats: Stats | undefined): string {
  return stats === undefined ? 'none' : `${stats.ino}:${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}`
}
