import type { State } from './state.ts'
import type { Store } from './store.ts'

/** Returns whether a value has the methods of a store. */
export function isStore(value: unknown): value is Store {
  return hasMethods<Store>(value, ['follow', 'append', 'read', 'probe', 'close'])
}

/** Returns whether a value has the methods of a state. */
export function isState(value: unknown): value is State {
  return hasMethods<State>(value, ['put', 'delete', 'list', 'watch', 'close'])
}

function hasMethods<Port>(value: unknown, names: readonly (keyof Port)[]): boolean {
  const port = value as Partial<Record<keyof Port, unknown>> | null
  return typeof port === 'object' && names.every((name) => typeof port?.[name] === 'function')
}
