import Fastify from 'fastify'
import { expect, test } from 'vitest'

import { guardAtHome } from './guard-at-home.ts'

test.each<[string, number, Record<string, string>, string?]>([
  ['this machine', 200, {}],
  ['this machine by name', 200, { host: 'localhost:5000' }],
  ['this machine by IPv6', 200, { host: '[::1]:5000' }, '::1'],
  ['this machine, as IPv6 has IPv4', 200, {}, '::ffff:127.0.0.1'],
  ['another machine', 403, {}, '192.0.2.1'],
  ['a proxy on this machine', 403, { 'x-forwarded-for': '192.0.2.1' }],
  ['a proxy that says it in the standard way', 403, { forwarded: 'for=192.0.2.1' }],
  ['a page of another site whose name is this machine', 403, { host: 'evil.example' }],
])('a request of %s is answered %s', async (_from, status, headers, remoteAddress = '127.0.0.1') => {
  const app = Fastify()
  app.get('/', { onRequest: guardAtHome }, () => 'here')
  const answer = await app.inject({ url: '/', headers: { host: '127.0.0.1', ...headers }, remoteAddress })
  expect(answer.statusCode).toBe(status)
  if (status === 403)
    expect(answer.json()).toMatchObject({ code: 'forbidden', detail: expect.stringContaining('same machine') })
  await app.close()
})
