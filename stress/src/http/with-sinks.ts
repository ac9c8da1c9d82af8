import type { Hub } from 'windhover'
import type { JoinRequest, Sink } from 'windhover/adapter'

/** Returns a hub that writes to other sinks than it is given. */
export function withSinks(hub: Hub, change: (sink: Sink) => Sink): Hub {
  return new Proxy(hub, {
    get: (target, name) => {
      if (name === 'join') return (joining: JoinRequest) => target.join({ ...joining, sink: change(joining.sink) })
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
