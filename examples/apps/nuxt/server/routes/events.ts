import { createHandler } from 'windhover/http/node'

const handle = createHandler(hub, { path: '/events', initial: { last: 20 } })

export default defineEventHandler((event) => {
  // The adapter answers, not h3.
  event._handled = true
  handle(event.node.req, event.node.res)
})
