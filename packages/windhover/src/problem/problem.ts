import type { Issue } from '../errors.ts'

/**
 * A problem document (RFC 9457) that also has `ok: false` and the error as a sentence, so that simple clients
 * need not know the RFC.
 */
export interface Problem {
  /** The kind of problem; `about:blank` if the status says it all (RFC 9457, section 4.2.1). */
  readonly type: string
  /** The kind in a few words: the phrase of the status. */
  readonly title: string
  /** The HTTP status of the answer. */
  readonly status: number
  /** What is wrong with this request, as a sentence. */
  readonly detail: string
  readonly ok: false
  /** The same sentence as `detail`. */
  readonly error: string
  /** A stable, machine-readable name of what went wrong, such as the code of a `WindhoverError`. */
  readonly code?: string
  /** What is wrong, place by place; left out if there is no place to name. */
  readonly issues?: readonly Issue[]
}

/** The content type of a {@link Problem}. */
export const problemType = 'application/problem+json'

/** The phrases of RFC 9110, section 15, and of the RFCs that add to it. */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  417: 'Expectation Failed',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  425: 'Too Early',
  426: 'Upgrade Required',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  505: 'HTTP Version Not Supported',
}

/**
 * Makes the problem document of a status.
 *
 * @param status - 400 to 599. One without a well-known phrase has the title `Error`.
 * @param detail - what is wrong with this request, as a sentence that its sender may read.
 */
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
