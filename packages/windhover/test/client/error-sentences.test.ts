import { expect, test } from 'vitest'
import { createClient } from 'windhover/client'

import { type ManualWorld, useManualWorld } from './support/manual-world.ts'
import { closing, createScriptedServer, type ScriptedServer } from './support/scripted-server.ts'

const eventStream = { headers: { 'content-type': 'text/event-stream' } }

type Trouble = (server: ScriptedServer, world: ManualWorld) => unknown

const troubles: readonly (readonly [code: string, sentence: string, trouble: Trouble])[] = [
  ['network', 'no answer: the server is away, or its CORS does not let this page ask', ({ last }) => last.refuse()],
  ['network', 'the stream was cut off', ({ last }) => last.stream().fail()],
  ['network', 'the stream was cut off', ({ last }) => last.stream().end()],
  [
    'silent',
    'the server is never silent for so long; a proxy may hold its events back',
    ({ last }, world) => (last.stream(), world.pass(31_000)),
  ],
  [
    'bad_answer',
    'the answer is no event stream but text/html; is it that of a proxy?',
    ({ last }) => last.answer(new Response('<h1>', { headers: { 'content-type': 'text/html' } })),
  ],
  [
    'no_streaming',
    'this fetch gives no body in parts; give one that does',
    ({ last }) => last.answer(new Response(null, eventStream)),
  ],
  [
    'stale_answer',
    'a cache or a proxy gave an older answer; it must not keep streams',
    ({ last }) => last.stream({ resumed: true }),
  ],
  ['kicked', 'the server ended the stream: kicked', ({ last }) => last.stream().write(closing('kicked', false))],
  ['http_403', 'the answer was 403', ({ last }) => last.answer(new Response('<h1>', { status: 403 }))],
]

test.each(troubles)('of %s it says: %s', async (code, sentence, trouble) => {
  const world = useManualWorld()
  const server = createScriptedServer(world)
  const stream = createClient({ url: 'http://model', fetch: server.fetch, onError: () => {} }).stream('/sse/broadcast')
  stream.onMessage(() => {})
  await world.settle()
  await trouble(server, world)
  await world.settle()
  expect(stream.state.error).toMatchObject({ code, message: sentence })
})

test('of a token that cannot be had it says so, and has the cause', async () => {
  const world = useManualWorld()
  const cause = new Error('the session is over')
  const stream = createClient({ token: () => Promise.reject(cause) }).stream('/sse/broadcast')
  stream.onMessage(() => {})
  await world.settle()
  expect(stream.state.error).toMatchObject({
    code: 'token',
    message: 'token() or ticket() failed; see the cause',
    cause,
  })
})
