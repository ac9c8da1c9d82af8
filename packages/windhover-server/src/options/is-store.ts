import type { Store } from 'windhover/store'

const members = ['follow', 'append', 'read', 'probe', 'close'] as const satisfies readonly (keyof Store)[]

/** Returns whether a value has the methods of a store. */
export function isStore(value: unknown): value is Store {
  return (
    typeof value === 'object' &&
    value !== null &&
    members.every((member) => typeof (value as Partial<Store>)[member] === 'function')
  )
}
