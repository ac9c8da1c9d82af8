import type { Hub } from 'windhover'

import { createData } from '../load/message.ts'
import { announce } from './announce.ts'
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
/** What the control does again, which is the last closed loop. */
let last = { messages: 0, batches: [] as readonly number[] }
let paced = 0

announce(
  serveOrders(
    { publish, control, pace, head: () => Promise.resolve(hub.position()) },
    createHandler(hub, { path: '/sse/broadcast' }),
  ),
)

async function publish({ publishers, readers, ms }: PublishOrder): Promise<PublishAnswer> {
  const sinks = Array.from({ length: readers }, () => new CountingSink(dataBytes, false, () => {}))
  for (const sink of sinks) hub.join({ path: '/sse/broadcast', channels: ['broadcast'], sink })
  measured?.batches.splice(0)
  let messages = 0
  const answer = await measure(async () => {
    const endMs = performance.now() + ms
    const run = async (publisher: number): Promise<void> => {
      for (let sequence = 0; performance.now() < endMs; sequence += 1) {
        // oxlint-disable-next-line no-await-in-loop -- a closed loop
        await hub.publish('message', createData({ publisher, sequence, sentUs: 0 }, dataBytes))
        messages += 1
      }
    }
    await Promise.all(Array.from({ length: publishers }, (_, index) => run(index)))
  })
  last = { messages, batches: [...(measured?.batches ?? [])] }
  return { ...answer, messages, batches: last.batches.length }
}

async function control(): Promise<PublishAnswer> {
  const { messages, batches } = last
  return { ...(await measure(() => measured!.runControl!(batches))), messages, batches: batches.length }
}

async function pace(order: PaceOrder): Promise<PaceAnswer> {
  const answers: Promise<boolean>[] = []
  const messages = await paceMessages(order, paced, (data) => {
    answers.push(
      hub.publish('message', data).then(
        () => true,
        () => false,
      ),
    )
  })
  paced += messages
  const stored = await Promise.all(answers)
  return { messages, refused: stored.filter((isStored) => !isStored).length }
}

async function measure(work: () => Promise<void>): Promise<{ readonly seconds: number; readonly cpuMs: number }> {
  const fromMs = performance.now()
  const from = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(from)
  return { seconds: (performance.now() - fromMs) / 1000, cpuMs: (user + system) / 1000 }
}
