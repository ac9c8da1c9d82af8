import type { State } from 'windhover/store'

const members = ['put', 'delete', 'list', 'watch', 'close'] as const satisfies readonly (keyof State)[]

/** Returns whether a value has the methods of a state. */
export function isState(value: unknown): value is State {
  return (
    typeof value === 'object' &&
    value !== null &&
    members.every((member) => typeof (value as Partial<State>)[member] === 'function')
  )
}
