import { createClient, type Client } from 'windhover/client'

import type { events } from './client-events.ts'

/** Makes a client whose token your session renews. */
export function createTaskClient(
  url: string,
  session: { token(force: boolean): Promise<string> },
): Client<typeof events> {
  return createClient<typeof events>({
    url,
    // Asked before every request; `refresh` means that the last one was refused, or ends soon.
    token: ({ refresh }) => session.token(refresh),
    onError: (error) => console.error('stream', error),
  })
}
