import type { Log } from 'windhover'

import type { Tampering } from './episode.ts'

/** Tampers with an episode whose log has some other methods, to see that a fault is found. */
export function withLog(change: (log: Log) => Partial<Log>): Tampering {
  return {
    log: (log) => {
      const changed = change(log)
      return new Proxy(log, {
        get: (target, name) => {
          const value = Object.hasOwn(changed, name) ? Reflect.get(changed, name) : Reflect.get(target, name, target)
          return typeof value === 'function' && !Object.hasOwn(changed, name) ? value.bind(target) : value
        },
      })
    },
  }
}
