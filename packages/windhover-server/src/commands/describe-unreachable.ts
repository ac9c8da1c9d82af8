interface CodedError extends Error {
  readonly code?: string
  readonly cause?: CodedError
}

/** Says in one sentence why a server could not be reached, and what to do about it. */
export function describeUnreachable(url: URL, error: unknown): string {
  const reason = findReason(error as CodedError)
  const { origin, host, hostname } = url
  switch (reason.code) {
    case 'ECONNREFUSED':
      return `nothing listens at ${origin}; start a server with "windhover serve", or name another with --url`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the host ${hostname} is not known; check the address ${origin}`
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return `${host} closed the connection; check that a Windhover server listens there, with ${url.protocol}//`
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return `${host} does not answer; check the address and what is in between`
    default:
      return `${origin} cannot be reached: ${reason.message || reason.code || reason.name}`
  }
}

/** `fetch` says "fetch failed" and hides the reason in its cause. */
function findReason(error: CodedError): CodedError {
  return error.cause instanceof Error ? findReason(error.cause) : error
}
