import type { AnyMessage } from '../client-types.ts'
import type { Connection, ConnectionHost } from '../connection.ts'
import type { ChosenInterest } from '../live-stream.ts'
import { joinGroup, type Member, type MemberHost } from './member.ts'
import type { Platform, TabChannel } from './platform.ts'

/** What a connection that may be shared needs, besides what one of its own does. */
export interface SharedHost extends ConnectionHost<AnyMessage>, Pick<MemberHost, 'createConnection'> {
  readonly chosen: ChosenInterest
  /** Sends the request for what the tabs of the group have chosen together. */
  readonly sendFor: (
    chosen: ChosenInterest,
    lastEventId: string,
    signal: AbortSignal,
    refresh: boolean,
  ) => Promise<Response>
  /** The path, with its parameters. */
  readonly path: string
}

/** What the clients of one key share, in all tabs of an origin. */
export interface Sharing {
  createConnection(host: SharedHost): Connection
  /** Makes the others close. */
  sayBye(): void
}

/**
 * Shares the streams of a client.
 *
 * @param key - the server, and what its clients have in common: never the same for two users.
 * @param onBye - called when another client of this key has closed everywhere.
 */
export function openSharing(key: readonly string[], onBye: () => void): Sharing {
  const { navigator, BroadcastChannel } = globalThis as unknown as Platform
  const toName = (...parts: (string | boolean)[]): string => `windhover:${JSON.stringify([protocol, ...key, ...parts])}`
  const all: TabChannel = new BroadcastChannel!(toName())
  all.unref?.()
  all.onmessage = onBye
  return {
    sayBye: () => all.postMessage('bye'),
    createConnection(host) {
      const { createConnection, chosen, path, sendFor } = host
      if (!navigator?.locks) return createConnection(host)
      // A leader that reads named channels cannot read what a stream gives by itself.
      const findName = (): string => toName(path, [...chosen.channels].length > 0)
      return createSharedConnection(
        findName,
        {
          ...host,
          send: ([channels, events], ...request) => sendFor({ channels, events }, ...request),
        },
        () => createConnection(host),
      )
    },
  }
}

/** Changes with what tabs say to each other: those of another version are not understood. */
const protocol = 1

/** Joins the group of the name, and reads alone where that cannot serve it. */
function createSharedConnection(
  findName: () => string,
  host: Omit<MemberHost, 'onAlone'>,
  createOwn: () => Connection,
): Connection {
  let name = ''
  let member: Member | undefined
  let own: Connection | undefined

  function stop(): void {
    member?.leave()
    own?.stop()
    member = own = undefined
  }

  return {
    connect() {
      if (own) return own.connect()
      const found = findName()
      if (member && found === name) return member.ask()
      stop()
      name = found
      member = joinGroup(name, {
        ...host,
        onState(state) {
          // The end of a member: the next connection joins again.
          if (state.is === 'closed' || state.is === 'failed') member = undefined
          host.onState(state)
        },
        onAlone() {
          member = undefined
          own = createOwn()
          own.connect()
        },
      })
    },
    stop,
    wake() {
      own?.wake()
      member?.ask()
    },
  }
}
