// Serves a stream by one adapter on whatever runs this, and beside it a small API of its own to publish and count by. Prints the
// addresses of both as a line of JSON. SIGTERM closes the hub and then the servers.
import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import { json } from 'node:stream/consumers'
import { createAdaptorServer } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { createHub } from 'windhover'
import { createHubEndpoint } from 'windhover/adapter'
import * as expressAdapter from 'windhover/http/express'
import * as fastifyAdapter from 'windhover/http/fastify'
import * as fetchAdapter from 'windhover/http/fetch'
import * as honoAdapter from 'windhover/http/hono'
import * as nodeAdapter from 'windhover/http/node'

const path = '/sse/broadcast'
const hub = createHub({ stallTimeoutMs: 500, reconnectSpreadMs: 0 })
const endpoint = createHubEndpoint(hub, { path })

/** Starts a server of Node, and returns its address and how it is closed. */
function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve([`http://127.0.0.1:${server.address().port}`, () => server.close()]))
  })
}

/** The runtime's own server of a function of fetch, with its own limit of silence, and handed on to the function. */
function serveNatively(fetch) {
  if ('Bun' in globalThis) {
    const server = globalThis.Bun.serve({ fetch, port: 0, hostname: '127.0.0.1' })
    return [server.url.origin, () => server.stop()]
  }
  const server = globalThis.Deno.serve({ port: 0, hostname: '127.0.0.1', onListen() {} }, fetch)
  return [`http://127.0.0.1:${server.addr.port}`, () => server.shutdown()]
}

/** Publishes what is posted, and says how many readers there are. */
async function answer(request, response) {
  if (request.method === 'POST') {
    const { event, data } = await json(request)
    await hub.publish(event, data)
  }
  response.end(JSON.stringify({ connected: hub.connectedCount() }))
}

const adapters = {
  node: () => listen(createServer(nodeAdapter.createHandler(endpoint))),
  http2: () => listen(createHttp2Server(nodeAdapter.createHandler(endpoint))),
  express: () => listen(createServer(express().all(path, expressAdapter.createHandler(endpoint)))),
  async fastify() {
    const app = fastify()
    app.route({
      method: ['GET', 'HEAD'],
      url: path,
      exposeHeadRoute: false,
      handler: fastifyAdapter.createHandler(endpoint),
    })
    await app.ready()
    return listen(app.server)
  },
  hono: () => listen(createAdaptorServer(new Hono().all(path, honoAdapter.createHandler(endpoint)))),
  fetch: () => serveNatively(fetchAdapter.createHandler(endpoint)),
  'hono without Node': () => serveNatively(new Hono().all(path, honoAdapter.createHandler(endpoint)).fetch),
}

const [stream, closeStream] = await adapters[process.argv[2]]()
const api = createServer((request, response) => void answer(request, response))
const [apiUrl, closeApi] = await listen(api)
console.log(JSON.stringify({ stream: stream + path, api: apiUrl }))

process.once('SIGTERM', () => {
  void hub.close().then(() => {
    closeStream()
    closeApi()
    api.closeIdleConnections()
  })
})
