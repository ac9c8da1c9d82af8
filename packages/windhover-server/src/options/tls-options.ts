import { isSocketPath } from './is-socket-path.ts'

/** Options of TLS. With a certificate the server speaks https, and HTTP/2 with clients that can. */
export interface TlsOptions {
  /** The path of the certificate in PEM, with those that lead to its authority behind it. Default: none, and plain HTTP. */
  certFile?: string | undefined
  /** The path of its private key in PEM, without a passphrase. Needed with `certFile`. Default: none. */
  keyFile?: string | undefined
  /** The path of the authorities in PEM that sign the certificates of clients. Needs `requestCert`. Default: none. */
  caFile?: string | undefined
  /**
   * Whether clients need a certificate that an authority of `caFile` has signed: others are refused at the handshake. It says who
   * may connect at all, and not who somebody is. Default: false.
   */
  requestCert?: boolean | undefined
}

/** Options that say where a server listens, and how. */
interface ListenOptions {
  readonly tls?: TlsOptions | undefined
  readonly host?: string | undefined
  readonly socketMode?: string | undefined
}

/** {@link TlsOptions} of a server that speaks TLS. */
export interface TlsFiles {
  readonly certFile: string
  readonly keyFile: string
  readonly caFile: string | undefined
}

/** Returns the files of a server that speaks TLS; `undefined` if it does not. */
export function tlsFiles({ certFile, keyFile, caFile }: TlsOptions = {}): TlsFiles | undefined {
  return certFile === undefined || keyFile === undefined ? undefined : { certFile, keyFile, caFile }
}

/**
 * Finds which options of sockets and TLS do not go together.
 *
 * @returns a sentence for each that is wrong.
 */
export function findListenFaults({ tls = {}, host = '', socketMode }: ListenOptions): string[] {
  const { certFile, keyFile, caFile, requestCert = false } = tls
  const faults: string[] = []
  if (socketMode !== undefined && !isSocketPath(host)) {
    faults.push('socketMode: is for a Unix socket; leave it out, or listen on one: host, such as /run/windhover.sock')
  }
  if (certFile !== undefined && keyFile === undefined) {
    faults.push('tls.keyFile: is missing; tls.certFile needs its private key (--tls-key-file)')
  }
  if (keyFile !== undefined && certFile === undefined) {
    faults.push('tls.certFile: is missing; tls.keyFile needs its certificate (--tls-cert-file)')
  }
  if (caFile !== undefined && !requestCert) {
    faults.push('tls.caFile: is for certificates of clients; set tls.requestCert, too, or leave it out')
  }
  if (requestCert && caFile === undefined) {
    faults.push('tls.requestCert: needs the authorities that sign the certificates of clients (tls.caFile)')
  }
  if (faults.length === 0 && requestCert && certFile === undefined) {
    faults.push('tls.requestCert: needs a certificate of the server itself (tls.certFile and tls.keyFile)')
  }
  if (certFile !== undefined && isSocketPath(host)) {
    faults.push('tls.certFile: a Unix socket is plain; leave it out, or listen on an address (host)')
  }
  return faults
}
