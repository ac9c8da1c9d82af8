import type { Hub, Identity } from 'windhover'
import { grantedBy, type Granted } from 'windhover/adapter'

import { isSameValue } from '../reload/is-same-value.ts'
import type { CredentialOrigin } from './credential-origin.ts'
import type { DoorSetup } from './door-setup.ts'
import type { ChangedKey } from './keys/key-ring.ts'
import { anonymousGrants } from './rules.ts'
import type { Tickets } from './tickets.ts'

/** What ends readers whose right to read is gone. */
export interface ReaderEnds {
  readonly hub: Pick<Hub, 'kick' | 'readers'>
  readonly tickets: Pick<Tickets, 'forbid'>
}

/** Finds the origins of identities that count no more in another setup of a door. */
export function findGone(before: DoorSetup, after: DoorSetup): CredentialOrigin[] {
  const keys = before.keys?.listChanges(after.keys) ?? []
  const origins = before.tokens?.origins ?? []
  const issuers = listChangedIssuers(before, after).map((index) => origins[index]!)
  return [...keys.map(({ origin }) => origin), ...issuers, ...(isNarrowed(before, after) ? [before.anonymous] : [])]
}

/**
 * Ends the readers of this node that may no longer read what they read, once another setup of a door holds. The readers of a key that is
 * gone are told to stay away, as after a revocation. All others are told to come back, and are judged again.
 */
export function endReaders(before: DoorSetup, after: DoorSetup, { hub, tickets }: ReaderEnds): void {
  for (const key of before.keys?.listChanges(after.keys) ?? []) {
    tickets.forbid(key.origin.name, key.now === undefined)
    const about = { subject: key.record.name, tokenId: key.record.id }
    if (key.now === undefined) hub.kick(about)
    else endNarrowed(key, key.now, hub)
  }
  const issuers = listChangedIssuers(before, after)
  for (const index of issuers) tickets.forbid(`issuer:${before.issuers[index]!.issuer ?? ''}`, true)
  // Whose token a reader has shown is not known any more.
  if (issuers.length > 0) endVia(hub, ['token', 'cookie'])
  if (isNarrowed(before, after)) {
    tickets.forbid(before.anonymous.name, true)
    endVia(hub, ['anonymous'])
  }
  const [accessBefore = {}, accessAfter = {}] = [before.options.access, after.options.access]
  if (!isSameValue(accessBefore.authenticate, accessAfter.authenticate)) endVia(hub, ['hook'])
  if (!isSameValue(accessBefore.authorize, accessAfter.authorize)) {
    endVia(hub, ['key', 'token', 'cookie', 'ticket', 'hook', 'anonymous'])
  }
}

function endVia(hub: ReaderEnds['hub'], ways: readonly NonNullable<Identity['via']>[]): void {
  for (const via of ways) hub.kick({ via }, { reconnect: true })
}

/** Ends the readers of a key whose grants do not allow what they read. One with another name or end is a key that all have to show again. */
function endNarrowed({ record }: ChangedKey, now: Identity, hub: ReaderEnds['hub']): void {
  const about = { subject: record.name, tokenId: record.id }
  const end = record.expiresAt === undefined ? undefined : Date.parse(record.expiresAt)
  if (now.subject !== record.name || now.expiresAtMs !== end) {
    hub.kick(about, { reconnect: true })
    return
  }
  const granted = grantedBy(now.grants)
  for (const reader of hub.readers({ subject: record.name, limit: Number.MAX_SAFE_INTEGER }).readers) {
    if (reader.identity?.tokenId !== record.id || allows(granted, reader.channels, reader.events)) continue
    hub.kick({ subject: record.name, clientId: reader.clientId }, { reconnect: true })
  }
}

function allows(granted: Granted, channels: readonly string[], events: readonly string[] | undefined): boolean {
  return channels.every((channel) =>
    events === undefined
      ? granted.allowsAllEvents('read', channel)
      : events.every((event) => granted.allowsEvent('read', channel, event)),
  )
}

/** The issuers, by their index, that another setup does not have with the same keys and rules. */
function listChangedIssuers(before: DoorSetup, after: DoorSetup): number[] {
  return before.issuers.flatMap((issuer, index) =>
    after.issuers.some((other) => isSameValue(issuer, other)) ? [] : [index],
  )
}

/** Whether those who show nothing may do less. */
function isNarrowed(before: DoorSetup, after: DoorSetup): boolean {
  const [had = [], has = []] = [before, after].map(({ options }) =>
    anonymousGrants(options).flatMap(({ allow }) => allow),
  )
  return had.some((act) => !has.includes(act))
}
