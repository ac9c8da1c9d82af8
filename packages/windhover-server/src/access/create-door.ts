import type { FastifyBaseLogger } from 'fastify'
import type { Hub } from 'windhover'
import { defaults } from 'windhover/adapter'
import type { State } from 'windhover/store'

import { HotRateLimits } from '../limits/hot-rate-limits.ts'
import type { RateLimits } from '../limits/rate-limits.ts'
import type { ServerCounts } from '../metrics/server-counts.ts'
import { settings } from '../options/settings.ts'
import type { ServerOptions } from '../options/server-options.ts'
import type { Commit, HotPart } from '../reload/hot-part.ts'
import { isSameValue } from '../reload/is-same-value.ts'
import type { StatePreparation } from '../store/state-preparation.ts'
import type { AccessParts, LoadAccessParts } from './access-parts.ts'
import type { CredentialOrigin } from './credential-origin.ts'
import { Door } from './door.ts'
import { type DoorGround, type DoorOptions, type DoorSetup, setUpDoor, warnOfTokensInUrls } from './door-setup.ts'
import { endReaders, findGone } from './end-readers.ts'
import { HotTokens } from './hot-tokens.ts'
import type { KeyRecord } from './keys/key-record.ts'
import { Kicks } from './kicks.ts'
import { listIssuers } from './list-issuers.ts'
import { Revocations } from './revocations.ts'
import { hookBase } from './credential-base.ts'
import { findBase } from './find-base.ts'
import type { AccessSetup } from './rules.ts'
import { Sessions } from './sessions.ts'
import { Tickets } from './tickets.ts'

/** Where a door stands. */
export interface DoorPlace {
  readonly hub: Hub
  readonly state: State
  /** Whether other nodes have the same state. */
  readonly isShared: boolean
  /** Prepares what follows the state. */
  readonly preparation: StatePreparation
  readonly log: FastifyBaseLogger
  /** What the setup needs. */
  readonly parts: AccessParts
  /** Loads what another setup needs. Default: there is all. */
  readonly loadParts?: LoadAccessParts | undefined
  /** Counts who comes. */
  readonly counts: Pick<ServerCounts, 'auth' | 'rateLimited'>
  /** Whether people can log in to a console. */
  readonly takesLogins: boolean
}

/** A door, and what opens and shuts it. */
export interface DoorSystem {
  readonly door: Door
  readonly limits: RateLimits
  readonly tickets: Tickets
  readonly revocations: Revocations
  readonly kicks: Kicks
  /** The logins to the console; `undefined` if there is none to log in to. */
  readonly sessions: Sessions | undefined
  /** Lists the API keys, without the secrets. */
  readonly keys: () => readonly KeyRecord[]
  /** The keys that come from elsewhere, for `/readyz` and metrics. */
  readonly tokens: HotTokens
  /** Takes other options while the door stands. */
  readonly hotPart: HotPart
  /** Ends what follows the state, and what fetches keys. The state stays open. */
  close(): void
}

/**
 * Creates the door of a server.
 *
 * @throws WindhoverError `invalid_option` for a keys file that cannot be used.
 */
export function createDoor(options: DoorOptions, place: DoorPlace): DoorSystem {
  const { hub, state, isShared, preparation, log, parts, loadParts, counts, takesLogins } = place
  const onError = (error: unknown): void => log.error({ err: error }, 'what became of a ticket could not be kept')
  const tickets = new Tickets({
    state,
    isShared,
    ...findTicketTimes(options, hub),
    onTaken: (lease) => void hub.kick({ lease }),
    onError,
  })
  const revocations = new Revocations({
    state,
    onRevoked: ({ subject, tokenId, address, channel, issuedBeforeMs }) =>
      void hub.kick({ subject, tokenId, address, channel, issuedBeforeMs }),
    onRestored: (count) => log.warn({ count }, 'revocations that were lost where nodes share them were put back'),
  })
  const kicks = new Kicks({ state, kick: (filter, how) => hub.kick(filter, how) })
  const sessions = !takesLogins
    ? undefined
    : new Sessions({
        state,
        isShared,
        findBase: (name) => findBase(name, setup),
        onEnded: (ended) => void hub.kick(ended),
      })
  const followers = [revocations, tickets, kicks, ...(sessions === undefined ? [] : [sessions])]
  for (const part of followers) preparation.add(part)
  const ground: DoorGround = {
    tickets,
    sessions,
    revocations,
    preparation,
    log,
    counts,
    keyRate: (id) => setup.keys?.rateOf(id),
  }
  let setup: DoorSetup = setUpDoor(options, parts, ground)
  const tokens = new HotTokens(setup.tokens)
  const limits = new HotRateLimits(setup.limits)
  const door = new Door(setup.toParts(limits))
  warnOfTokensInUrls(options.access ?? {}, log)
  return {
    door,
    limits,
    tickets,
    revocations,
    kicks,
    sessions,
    keys: () => setup.keys?.records() ?? [],
    tokens,
    hotPart: { prepare },
    close() {
      tokens.close()
      for (const part of followers) part.close()
    },
  }

  async function prepare(next: ServerOptions): Promise<Commit> {
    const { access, anonymous, limits: rates, allowedOrigins } = next
    const after = { ...options, access, anonymous, limits: rates, allowedOrigins }
    const ready = setUpDoor(after, (await loadParts?.(access)) ?? parts, ground, setup)
    // Those that go on have their keys.
    if (ready.tokens !== setup.tokens) await ready.tokens?.prepare()
    return () => {
      const before = setup
      setup = ready
      const hasOtherKeys = before.keys !== undefined && !before.keys.isSame(ready.keys)
      tokens.replace(ready.tokens)
      limits.replace(ready.limits)
      tickets.setTimes(findTicketTimes(after, hub))
      const gone = findGone(before, ready)
      door.replace(ready.toParts(limits), gone)
      sessions?.endOf(listOver(gone, before, ready))
      endReaders(before, ready, { hub, tickets })
      if (before.options.access?.tokenInQuery !== true) warnOfTokensInUrls(access ?? {}, log)
      return hasOtherKeys ? ['access.keysFile'] : []
    }
  }
}

/** Names what sessions may not rest on any more. Those of keys find out by themselves. */
function listOver(gone: readonly CredentialOrigin[], before: DoorSetup, after: DoorSetup): string[] {
  const issuers = gone.map(({ name }) => name).filter((name) => name.startsWith('issuer:'))
  const [hookBefore, hook] = [before, after].map(({ options }) => options.access?.authenticate)
  return isSameValue(hookBefore, hook) ? issuers : [...issuers, hookBase]
}

/** How long a revocation holds that names no end, in milliseconds: as long as a token may live, which is 30 days if nothing says less. */
export function findRevocationMs({ access = {} }: AccessSetup): number {
  const ages = listIssuers(access).map(([, { maxTokenAgeMs = 0 }]) => maxTokenAgeMs)
  return ages.length > 0 && ages.every((age) => age > 0) ? Math.max(...ages) : 30 * 86_400_000
}

function findTicketTimes(options: DoorOptions, hub: Hub): { readonly ttlMs: number; readonly resumeMs: number } {
  const { access = {}, retryMs = defaults.retryMs } = options
  const given = access.ticketResumeMs ?? settings['access.ticketResumeMs'].default
  return {
    ttlMs: access.ticketTtlMs ?? settings['access.ticketTtlMs'].default,
    // Twice the time after which a client comes back at the latest, and a minute.
    resumeMs: given > 0 ? given : 2 * (retryMs + hub.reconnectSpreadMs) + 60_000,
  }
}
