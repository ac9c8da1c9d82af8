import { redact } from '../telemetry/redact.ts'
import { socketPathOf } from './server-address.ts'

interface CodedError extends Error {
  readonly code?: string
  readonly cause?: CodedError
}

/** Says in one sentence why a server could not be reached, and what to do about it. */
export function describeUnreachable(url: URL, error: unknown): string {
  const reason = findReason(error as CodedError)
  const socketPath = socketPathOf(url)
  if (socketPath !== undefined) return describeUnreachableSocket(socketPath, reason)
  const { origin, host, hostname } = url
  switch (reason.code) {
    case 'ECONNREFUSED':
      return `nothing listens at ${origin}; start a server with "windhover serve", or name another with --url`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the host ${hostname} is not known; check the address ${origin}`
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return `${host} closed the connection; check that a Windhover server listens there, with ${url.protocol}//${otherScheme(url)}`
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
      return `${host} speaks no TLS; use http://${host}, as a server without a proxy in front of it does`
    case 'CERT_HAS_EXPIRED':
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return (
        `the certificate of ${host} is not trusted (${reason.message}); use a name that it is for, or tell Node of who signed it with ` +
        'NODE_EXTRA_CA_CERTS'
      )
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return `there is no way to ${host} from this machine; check the address and the network`
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return `${host} does not answer; check the address and what is in between`
    default:
      // Its code, such as HPE_INVALID_CONSTANT, is missing in Node 24.21 and 26.
      if (reason.name === 'HTTPParserError') {
        return `${host} answers, but not in HTTP; check the address${otherScheme(url)}`
      }
      if (reason.message === 'bad port')
        return `fetch refuses port ${url.port}, which other protocols use; choose another`
      return `${origin} cannot be reached: ${redact(reason.message || reason.code || reason.name)}`
  }
}

function describeUnreachableSocket(path: string, { code, message, name }: CodedError): string {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return `nothing listens at unix:${path}; start a server with "windhover serve --host ${path}", or name another with --url`
    case 'EACCES':
      return `this user may not connect to unix:${path}; see --socket-mode of the server, and the rights of its folder`
    default:
      return `unix:${path} cannot be reached: ${redact(message || code || name)}`
  }
}

/** A server that speaks TLS closes a connection that does not. */
function otherScheme({ protocol, host }: URL): string {
  return protocol === 'http:' ? `, or https://${host} if it speaks TLS` : ''
}

/** `fetch` says "fetch failed" and hides the reason in its cause. */
function findReason(error: CodedError): CodedError {
  return error.cause instanceof Error ? findReason(error.cause) : error
}
