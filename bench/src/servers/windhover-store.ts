import type { Hub } from 'windhover'

import { createData } from '../load/message.ts'
import { announce } from './announce.ts'
import { ClosedAppends } from './closed-appends.ts'
import { CountingSink } from './counting-sink.ts'
import { openMeasuredStore } from './open-measured-store.ts'
import { paceMessages } from './pace-messages.ts'
import { type PaceAnswer, type PaceOrder, type PublishAnswer, type PublishOrder, serveOrders } from './store-orders.ts'

/**
 * One node: the library of a build of ours, whose folder is the first argument, with the store of the URL that is the
 * second. Without a URL it has the memory, with its defaults.
 */
const [library, url] = process.argv.slice(2)
const { createHub } = (await import(`${library}/dist/index.js`)) as typeof import('windhover')
const { createHandler } = (await import(`${library}/dist/http/node.js`)) as typeof import('windhover/http/node')

const dataBytes = 100
const measured = url === undefined ? undefined : await openMeasuredStore(library!, url)
const hub: Hub = measured === undefined ? createHub() : createHub({ store: measured.store })
const appends = new ClosedAppends(measured, (stamp) => hub.publish('message', createData(stamp, dataBytes)))
let paced = 0

// Before that, readers are refused for now, and a stream that says so is an answer, too.
await hub.ready()
const orders = { publish, control: () => appends.control(), pace, head: () => Promise.resolve(hub.position()) }
announce(serveOrders(orders, createHandler(hub, { path: '/sse/broadcast' })))

function publish(order: PublishOrder): Promise<PublishAnswer> {
  for (let index = 0; index < order.readers; index += 1) {
    const sink = new CountingSink(dataBytes, false, () => {})
    hub.join({ path: '/sse/broadcast', channels: ['broadcast'], sink })
  }
  return appends.publish(order)
}

async function pace(order: PaceOrder): Promise<PaceAnswer> {
  const answers: Promise<boolean>[] = []
  const messages = await paceMessages(order, paced, (data) => {
    const isStored = hub.publish('message', data).then(
      () => true,
      () => false,
    )
    answers.push(isStored)
  })
  paced += messages
  const stored = await Promise.all(answers)
  return { messages, refused: stored.filter((isStored) => !isStored).length }
}
