import { type Problem, readProblem, toProblem } from '../problem.ts'

/** The result of a request. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false
      readonly problem: Problem
      /** After how many seconds to try again; `undefined` if the server does not say. */
      readonly retryAfterSeconds: number | undefined
    }

/** Asks the operations of admins. Nothing rejects. */
export interface AdminRequests {
  /** @param query - what is empty in it is left out. */
  get<Value>(path: string, query?: Readonly<Record<string, string>>): Promise<Answer<Value>>
  send<Value>(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<Answer<Value>>
}

/** What the requests are made with. */
export interface AdminRequestsOptions {
  /** Returns the address of an operation: `readers` is that of `/api/admin/readers`. */
  readonly at: (path: string) => string
  /** A request was refused since nobody who may is logged in any more. */
  readonly onRefused: () => void
  /** Default: the browser's. */
  readonly fetch?: typeof fetch
}

/** A server that does not answer must not keep a view from ever asking again. */
const maxWaitMs = 15_000

/** Makes the requests of one page. */
export function createAdminRequests(options: AdminRequestsOptions): AdminRequests {
  const { at, onRefused, fetch: request = fetch.bind(globalThis) } = options

  async function ask<Value>(path: string, init: RequestInit): Promise<Answer<Value>> {
    try {
      const response = await request(at(path), {
        ...init,
        cache: 'no-store',
        signal: AbortSignal.timeout(maxWaitMs),
      })
      if (response.ok)
        return { ok: true, value: (response.status === 204 ? undefined : await response.json()) as Value }
      const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
      const problem = await readProblem(response)
      if (isRefusal(problem) && path !== sessionPath) onRefused()
      return { ok: false, problem, retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined }
    } catch (cause) {
      return { ok: false, problem: toProblem(cause), retryAfterSeconds: undefined }
    }
  }

  return {
    get(path, query = {}) {
      const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))
      return ask(asked.size === 0 ? path : `${path}?${asked}`, { headers: { Accept: 'application/json' } })
    },
    send: (method, path, body) =>
      ask(path, {
        method,
        headers: { Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  }
}

/** Where a session begins, is asked for, and ends. It is no fault of a session that it is not there. */
export const sessionPath = 'session'

/** Whether a problem is that nobody who may is logged in. */
export function isRefusal({ status }: Problem): boolean {
  return status === 401 || status === 403
}
