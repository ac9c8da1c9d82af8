/** The events of the protocol itself, which no publisher can send. */
export type ControlName = 'connected' | 'gap' | 'closing' | 'position'

const controlNames: readonly string[] = ['connected', 'gap', 'closing', 'position']

/** Says whether an event is the protocol's own. */
export function isControlName(name: string): name is ControlName {
  return controlNames.includes(name)
}
