import { WindhoverClientError } from '../client-error.ts'
import type { ClientOptions } from '../client-options.ts'
import type { Connection } from '../connection.ts'
import { loadPart } from '../load-part.ts'
import type { Sharing, SharedHost } from './sharing.ts'

/** What a client with `share` has of it before it is used. */
export interface OfferedSharing {
  createConnection(host: SharedHost): Connection
  sayBye(): void
}

/**
 * Offers to share streams, as `share` says. What that takes is loaded with the first stream.
 *
 * @param onError - also called with `invalid_option` if users could get the messages of each other.
 * @returns `undefined` if nothing is shared, or tabs could not talk to each other here.
 */
export function offerSharing(
  { share, url = '', token, ticket, credentials }: ClientOptions,
  onBye: () => void,
  onError: (error: unknown) => void,
): OfferedSharing | undefined {
  if (!share) return undefined
  if (share === true && (token || ticket || credentials === 'include')) {
    onError(
      new WindhoverClientError('invalid_option', 'share: true is for streams without users; give the id of the user'),
    )
    return undefined
  }
  if (!('BroadcastChannel' in globalThis)) return undefined
  let loading: Promise<Sharing | void> | undefined
  const load = (): Promise<Sharing | void> =>
    (loading ??= loadPart(import('./sharing.ts'))
      .then(({ openSharing }) => openSharing([url, String(share)], onBye))
      .catch((error: unknown) => {
        // Another stream may have more luck.
        loading = undefined
        onError(error)
      }))
  return {
    sayBye: () => void load().then((sharing) => sharing?.sayBye()),
    createConnection(host) {
      let connection: Connection | undefined
      let isWanted = false
      return {
        connect() {
          isWanted = true
          if (connection) return connection.connect()
          host.onState({ is: 'connecting' })
          void load().then((sharing) => {
            connection ??= (sharing ?? host).createConnection(host)
            if (isWanted) connection.connect()
          })
        },
        stop() {
          isWanted = false
          connection?.stop()
        },
        wake: () => connection?.wake(),
      }
    },
  }
}
