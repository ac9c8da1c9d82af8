import type { Issue } from '../errors.ts'

/** A problem document (RFC 9457) that also says `ok: false` and the error as a sentence, so that simple clients need not know the RFC. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly ok: false
  readonly error: string
  readonly code?: string
  readonly issues?: readonly Issue[]
}

/** The content type of a {@link Problem}. */
export const problemType = 'application/problem+json'

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** Makes the problem document of a status. */
export function createProblem(
  status: number,
  detail: string,
  extra: { readonly code?: string; readonly issues?: readonly Issue[] } = {},
): Problem {
  const { code, issues } = extra
  return {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
    ok: false,
    error: detail,
    ...(code === undefined ? {} : { code }),
    ...(issues === undefined || issues.length === 0 ? {} : { issues }),
  }
}
