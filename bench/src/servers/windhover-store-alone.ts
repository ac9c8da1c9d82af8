import { encodeData } from '../load/message.ts'
import { announce } from './announce.ts'
import { ClosedAppends } from './closed-appends.ts'
import { openMeasuredStore } from './open-measured-store.ts'
import { serveOrders } from './store-orders.ts'

/** A store without a hub, which nobody follows: the library's folder and the URL of the store are the arguments. */
const [library, url] = process.argv.slice(2)
const measured = await openMeasuredStore(library!, url!)
const appends = new ClosedAppends(measured, (stamp) => {
  const draft = { channel: 'broadcast', event: 'message', data: encodeData(stamp, 100) }
  return measured.store.append([draft], { maxWaitMs: 10_000 })
})

announce(
  serveOrders(
    { publish: (order) => appends.publish(order), control: () => appends.control() },
    (_, response) => void response.writeHead(404).end(),
  ),
)
