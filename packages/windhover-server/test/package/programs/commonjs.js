// The library and the server in a project of CommonJS, such as NestJS makes: what is an ES module is required.
const assert = require('node:assert/strict')
const http = require('node:http')

const { createHub, defineEvents } = require('windhover')
const { createHandler } = require('windhover/http/node')
const { openStream } = require('windhover/testing')
const { createServer } = require('windhover-server')
const { z } = require('zod')

class PriceService {
  hub = createHub({ catalog: defineEvents({ price: z.object({ cents: z.int() }) }) })

  announce(cents) {
    return this.hub.publish('price', { cents })
  }
}

async function main() {
  const prices = new PriceService()
  const app = http.createServer(createHandler(prices.hub, { path: '/prices' }))
  await new Promise((resolve) => app.listen(0, '127.0.0.1', () => resolve(undefined)))
  const stream = await openStream(`http://127.0.0.1:${app.address().port}/prices`)
  await stream.next('connected')
  await prices.announce(5)
  assert.deepEqual((await stream.next('price')).data, { cents: 5 })
  await prices.hub.close()
  await stream.waitForClose()
  app.close()

  const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0 })
  assert.equal((await fetch(await server.listen())).status, 200)
  await server.close()
  console.log('required, and works')
}

void main()
