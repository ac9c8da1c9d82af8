import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'

import type { PageUrls } from '../page-urls.ts'
import type { Problem } from '../problem.ts'
import { type AdminRequests, createAdminRequests, isRefusal, sessionPath } from './admin-requests.ts'
import type { Session } from './session.ts'

/** Whether the operations of admins can be used. */
export type Access =
  | { readonly is: 'asking' }
  | { readonly is: 'given'; readonly session: Session }
  /** Somebody has to log in. */
  | { readonly is: 'wanted' }
  /** The server has none of these operations. */
  | { readonly is: 'absent' }
  | { readonly is: 'unknown'; readonly problem: Problem }

/** The access of this page, and what changes it. */
export interface SessionControl {
  readonly access: Access
  readonly requests: AdminRequests
  /** Asks the server again who is logged in. */
  readonly ask: () => void
  readonly logOut: () => void
}

/** Asks who is logged in, and again when an operation was refused. */
export function useSession(urls: PageUrls): SessionControl {
  const [access, setAccess] = useState<Access>({ is: 'asking' })
  const requests: AdminRequests = useMemo(
    () => createAdminRequests({ at: (path) => urls.admin(path), onRefused: () => void ask() }),
    [urls],
  )
  const ask = useCallback(async () => {
    const answer = await requests.get<Session>(sessionPath)
    if (answer.ok) return setAccess({ is: 'given', session: answer.value })
    const { problem } = answer
    if (isRefusal(problem)) setAccess({ is: 'wanted' })
    else setAccess(problem.status === 404 ? { is: 'absent' } : { is: 'unknown', problem })
  }, [requests])
  useEffect(() => void ask(), [ask])
  const logOut = useCallback(() => void requests.send('DELETE', sessionPath).then(ask), [requests, ask])
  return { access, requests, ask: () => void ask(), logOut }
}
