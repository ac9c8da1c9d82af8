import Fastify from 'fastify'
import { expect, test } from 'vitest'

import { readRouteUrl } from './read-route-url.ts'

/** URLs of routes with their paths in documents, and with values that a request of each path fills in. */
const urls: [url: string, ...paths: [path: string, request: string][]][] = [
  ['/', ['/', '/']],
  ['/orders', ['/orders', '/orders']],
  ['/orders/:id', ['/orders/{id}', '/orders/7']],
  ['/orders/:id(^\\d+$)', ['/orders/{id}', '/orders/7']],
  ['/orders/:id(^(?:a|b)\\)?$)/x', ['/orders/{id}/x', '/orders/a/x']],
  ['/users::find', ['/users:find', '/users:find']],
  ['/::a/:b', ['/:a/{b}', '/:a/1']],
  ['/at/:hour(^\\d{2})h:minute(^\\d{2})m', ['/at/{hour}h{minute}m', '/at/08h24m']],
  ['/flights/:from-:to', ['/flights/{from}-{to}', '/flights/LHR-JFK']],
  ['/files/:name.:ext', ['/files/{name}.{ext}', '/files/a.txt']],
  ['/v:major', ['/v{major}', '/v2']],
  ['/a/:b/c/:d_1/', ['/a/{b}/c/{d_1}/', '/a/1/c/2/']],
  ['/a/:größe', ['/a/{größe}', '/a/1']],
  ['/x/:id?', ['/x/{id}', '/x/1'], ['/x', '/x']],
  ['/:id?', ['/{id}', '/1'], ['/', '/']],
  ['/x/:id?/', ['/x/{id}/', '/x/1/'], ['/x/', '/x/']],
  ['/at/:hour(^\\d+)h/:id?', ['/at/{hour}h/{id}', '/at/1h/2'], ['/at/{hour}h', '/at/1h']],
  ['*', ['/{wildcard}', '/any/thing']],
  ['/files/*', ['/files/{wildcard}', '/files/a/b']],
  ['/files*', ['/files{wildcard}', '/files/a']],
  ['/:wildcard/*', ['/{wildcard}/{wildcard2}', '/a/b']],
]

test.each(urls.map(([url, ...paths]) => ({ url, paths })))('$url', async ({ url, paths }) => {
  const read = readRouteUrl(url)
  expect(read.map(({ path }) => path)).toEqual(paths.map(([path]) => path))
  const app = Fastify()
  app.get(url, ({ params }) => params)
  for (const [index, [path, request]] of paths.entries()) {
    const { names } = read[index]!
    // oxlint-disable-next-line no-await-in-loop -- one app
    const answer = await app.inject(request)
    expect([answer.statusCode, request]).toEqual([200, request])
    // The router has the same parameters, and the path filled in with their values is what was asked for.
    const params = answer.json<Record<string, string>>()
    expect([...names.keys()].toSorted()).toEqual(Object.keys(params).toSorted())
    const filled = [...names].reduce((text, [own, name]) => text.replace(`{${name}}`, params[own]!), path)
    expect(filled.replace(/^\/\//, '/')).toBe(request)
  }
  await app.close()
})

test('braces of the text are no parameter', () => {
  expect(readRouteUrl('/a{b}/:c').map(({ path }) => path)).toEqual(['/a%7Bb%7D/{c}'])
})
