import { type CredentialBase, hookBase } from './credential-base.ts'
import type { DoorSetup } from './door-setup.ts'

/** Finds what credentials rest on, by its name; `undefined` if there is no such thing any more. */
export function findBase(name: string, { keys, tokens, issuers, options }: DoorSetup): CredentialBase | undefined {
  if (name === hookBase) {
    return options.access?.authenticate === undefined
      ? undefined
      : { print: '', origin: undefined, identity: undefined }
  }
  if (name.startsWith('key:')) return keys?.baseOf(name.slice('key:'.length))
  const index = tokens?.origins.findIndex((origin) => origin.name === name) ?? -1
  if (index === -1) return undefined
  // Nodes may read the same options in another order.
  const print = JSON.stringify(Object.entries(issuers[index]!).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  return { print, origin: tokens!.origins[index], identity: undefined }
}
