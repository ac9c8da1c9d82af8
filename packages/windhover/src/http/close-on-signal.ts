import type { AnyHub } from '../hub/hub.ts'
import { checkOptionNames, checkWholeNumber } from '../options.ts'
import { maxTimerMs } from '../timers.ts'

/** How a hub is closed when the process is told to end. */
export interface CloseOnSignalOptions {
  /** The signals that close it. Default: `SIGTERM` and `SIGINT`. */
  readonly signals?: readonly NodeJS.Signals[]
  /**
   * Milliseconds after which the process exits once the hub is closed, unless it has ended by then; 0 for at once. For what
   * runs the app and waits long (SvelteKit: 30 s), or never ends it. Default: the end is left to what runs the app.
   */
  readonly exitAfterMs?: number
}

/** What takes the listeners of each hub away again; known to every copy of this package, as the hubs of `sharedHub` are. */
const registry = Symbol.for('windhover.closeOnSignal')

/**
 * Closes a hub when the process is told to end, so that each of its streams ends with `closing` and its clients come back
 * to the next process. Otherwise a server waits for streams that have no end.
 *
 * A module that is evaluated again with the same hub (`sharedHub`) may call it again: the last call holds. The first signal
 * takes the listeners away, so that a second one ends the process, unless others listen to it.
 *
 * A listener takes Node's own end at a signal away. So if nothing else ends the process, give `exitAfterMs`.
 *
 * @returns a function that takes the listeners away; calls after the first do nothing.
 * @throws WindhoverError `invalid_option` for an option that does not exist, or an `exitAfterMs` that is not a whole number
 *   from 0 to 2,147,483,647.
 */
export function closeOnSignal(hub: Pick<AnyHub, 'close'>, options: CloseOnSignalOptions = {}): () => void {
  checkOptionNames('closeOnSignal', options, ['signals', 'exitAfterMs'])
  const { signals = ['SIGTERM', 'SIGINT'], exitAfterMs } = options
  if (exitAfterMs !== undefined) checkWholeNumber('closeOnSignal: exitAfterMs', exitAfterMs, 0, maxTimerMs)
  const offs = openRegistry()
  offs.get(hub)?.()
  for (const signal of signals) process.on(signal, close)
  offs.set(hub, off)
  return off

  function off(): void {
    for (const signal of signals) process.off(signal, close)
    if (offs.get(hub) === off) offs.delete(hub)
  }

  function close(): void {
    off()
    void hub.close().finally(() => {
      if (exitAfterMs === 0) process.exit()
      // What has nothing else to do ends before.
      if (exitAfterMs !== undefined) setTimeout(() => process.exit(), exitAfterMs).unref()
    })
  }
}

function openRegistry(): WeakMap<object, () => void> {
  const holder = globalThis as { [registry]?: WeakMap<object, () => void> }
  holder[registry] ??= new WeakMap()
  return holder[registry]
}
