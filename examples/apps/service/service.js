// Ships each order, and goes on where it was after any end: `SHOP=http://127.0.0.1:3000 node service.js`.
import { createClient } from 'windhover/client'
import { fileStore } from 'windhover/client/node'

/** @type {import('windhover/client').Client<typeof import('./events.js').events>} */
const client = createClient({ url: `${process.env['SHOP'] ?? 'http://127.0.0.1:3000'}/live` })
const store = fileStore(process.env['CURSOR'] ?? 'cursor.json')

process.once('SIGTERM', () => client.close())

for await (const event of client.stream('/sse/orders', { events: ['order'], store })) {
  if (event.name === 'gap') {
    // What was missed is not in the log any more: here a real shop would read its orders from its database.
    console.error(`orders may be missing (${event.data.reason})`)
  } else {
    console.log(`ships ${event.data.text}`)
    await ship(event.id)
  }
  // From here on it does not come again.
  event.ack()
}

/** An order comes again if this process ends before `ack()`. Its id as the key makes the second one no other event. */
async function ship(order) {
  for (;;) {
    try {
      return await client.publish('shipped', { order }, { idempotencyKey: order })
    } catch (error) {
      if (error.code !== 'network') throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}
