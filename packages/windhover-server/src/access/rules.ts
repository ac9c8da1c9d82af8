import type { Act, Grant } from 'windhover'

import type { AccessOptions, Anonymous, LimitOptions } from '../options/access-options.ts'
import { isOwnMachine } from './is-own-machine.ts'
import { listIssuers } from './list-issuers.ts'

/** What decides who may do what, where nothing else does. */
export interface AccessSetup {
  readonly access?: AccessOptions | undefined
  readonly anonymous?: Anonymous | undefined
}

const anonymousActs: Readonly<Record<Anonymous, readonly Act[]>> = {
  none: [],
  read: ['read'],
  publish: ['publish'],
  all: ['read', 'publish'],
}

/** Whether somebody can show a credential, so that whoever shows none may be refused. */
export function hasRules({ access = {} }: AccessSetup): boolean {
  return access.keysFile !== undefined || access.authenticate !== undefined || listIssuers(access).length > 0
}

/** The grants of those who show nothing. */
export function anonymousGrants(setup: AccessSetup): readonly Grant[] {
  const allow = anonymousActs[setup.anonymous ?? (hasRules(setup) ? 'none' : 'all')]
  return allow.length === 0 ? [] : [{ allow }]
}

/** Whether those who show nothing may read everything. */
export function mayAnybodyRead(setup: AccessSetup): boolean {
  return anonymousGrants(setup).some(({ allow }) => allow.includes('read'))
}

/** Whether everybody may read and publish everything, so that nobody has to be asked who it is. */
export function isOpen(setup: AccessSetup): boolean {
  return !hasRules(setup) && (setup.anonymous ?? 'all') === 'all'
}

/** Whether requests have to pass a door: somebody may be refused, or be too fast. */
export function needsDoor(setup: AccessSetup & { readonly limits?: LimitOptions | undefined }): boolean {
  const { publish = {}, connect = {} } = setup.limits ?? {}
  return !isOpen(setup) || [publish, connect].some((rates) => Object.values(rates).some((rate) => rate !== undefined))
}

/**
 * Finds the reason why a server must not listen: nobody has said who may use it, and others can reach it, or nobody could.
 *
 * @returns a sentence with the ways to go on; `undefined` if it may.
 */
export function findExposure(host: string, setup: AccessSetup): string | undefined {
  if (hasRules(setup)) return undefined
  if (setup.anonymous === 'none') {
    return `nobody could read or publish: anonymous is none, and there are no rules; ${waysToRules}`
  }
  if (setup.anonymous !== undefined || isOwnMachine(host)) return undefined
  return (
    `${host} can be reached from other machines, and nothing says who may read and publish; ${waysToRules}, ` +
    'or let those read and publish who show nothing (--anonymous read|publish|all), ' +
    'or listen on this machine alone (--host 127.0.0.1)'
  )
}

const waysToRules =
  'set rules (WINDHOVER_TOKEN_SECRET for JWTs, or --access-keys-file with keys of windhover keys create)'
