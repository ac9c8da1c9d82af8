import { expect, test } from 'vitest'

import { createHub } from '../hub/create-hub.ts'
import { readHandlerArguments } from './handler-arguments.ts'

const hub = createHub()

// As JavaScript may call it.
test.each<[string, unknown[], string]>([
  ['nothing', [], 'hub: expected what createHub() makes'],
  ['no hub', [undefined, { path: '/a' }], 'hub: expected what createHub() makes'],
  ['what holds a hub', [{ hub }, { path: '/a' }], 'hub: expected what createHub() makes'],
  ['no stream', [hub], 'stream: expected its options'],
  ['a misspelt option', [hub, { path: '/a' }, { allowedOrigin: [] }], 'createHandler: allowedOrigin is not an option'],
  ['an origin that is none', [hub, { path: '/a' }, { corsOrigins: ['a.example'] }], 'write "https://a.example"'],
  ['a path for a stream', [hub, '/a'], 'stream: expected its options, such as { path: "/events" }, got "/a"'],
])('refuses %s', (_, args, message) => {
  expect(() => readHandlerArguments(args as never)).toThrow(
    expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(message) }),
  )
})

test('takes a hub with its stream, and a stream that needs no hub, each with options behind', () => {
  const { endpoint, options } = readHandlerArguments<object>([hub, { path: '/a' }, { a: 1 }], ['a'])
  expect([endpoint.path, options]).toEqual(['/a', { a: 1 }])
  expect(readHandlerArguments<object>([endpoint, { b: 2 }], ['b'])).toMatchObject({ endpoint, options: { b: 2 } })
})
