import type { LoadName, LoadSettings } from './load/load.ts'
import type { DoorAlgorithm } from './servers/door.ts'
import type { StoreSetting } from './servers/store-place.ts'

/** What serves with the library of a build of ours, by its file under `servers/`. */
export type LibraryProgram = 'windhover-http2' | 'windhover-bursts' | 'windhover-store' | 'windhover-store-alone'

/** One measurement: this load on this server, in processes of its own. */
export interface Job {
  readonly server: string
  readonly load: LoadName
  readonly settings: LoadSettings
  /** Ours keeps its default history; elsewhere it is larger, so that nothing is lost at saturation. */
  readonly isStock: boolean
  /** Runs in place of the ready server, if that cannot do what is asked. Default: the ready server. */
  readonly program?: LibraryProgram
  /** How readers' tokens are signed, where the ready server has a door. Default: it has none. */
  readonly door?: DoorAlgorithm
  /** Where messages are kept, which is made for this run. Default: in the server's memory. */
  readonly store?: StoreSetting
  /** Servers of one store. Default: 1. */
  readonly nodes?: number
  /** Processes of our ready server behind one port. Default: 1. */
  readonly workers?: number
  /** Speaks TLS, with a certificate that is made for this run. Default: false. */
  readonly isSecure?: boolean
  /** Further flags of our ready server. */
  readonly flags?: readonly string[]
}

/** Jobs that are the same are run once, even where two scenarios want them. */
export function jobKey({
  server,
  load,
  settings,
  isStock,
  program,
  door,
  store,
  nodes,
  workers,
  flags,
  isSecure,
}: Job): string {
  return JSON.stringify([server, load, settings, isStock, program, door, store, nodes, workers, flags, isSecure])
}
