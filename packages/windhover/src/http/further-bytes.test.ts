import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import {
  makeConnection,
  type OddConnection,
  type Oddity,
  readFields,
  throwingGetter,
  throwOdd,
} from '../../test/support/odd-connection.ts'
import { endOnFurtherBytes } from './further-bytes.ts'

vi.mock('./free-parser.ts', () => ({
  findFreeParser: () => (_parser: object, _request: object, socket: object) => Object.assign(socket, { parser: null }),
}))

const owners = Object.keys(readFields) as (keyof typeof readFields)[]
const fields = owners.flatMap((owner) => readFields[owner].split(' ').map((field) => ({ owner, field })))
const oddData = [undefined, null, true, false, 0, NaN, 1n, '', 'text', Symbol('odd'), {}, [], new Error('odd')]
const oddFunctions = [throwOdd, () => 1, () => null, () => ({}), async () => {}]
const oddValues: readonly unknown[] = [...oddData, ...oddFunctions, throwingGetter]

/** Lets connections be looked at, in one turn, before and after one that is as on Node; returns that one. */
async function watchBetween(odd: readonly OddConnection[]): Promise<OddConnection> {
  const [first, last] = [makeConnection(), makeConnection()]
  for (const { request, response } of [first, ...odd, last]) endOnFurtherBytes(request, response, true)
  await new Promise((resolve) => setImmediate(resolve))
  expect(first.socket).toHaveProperty('parser', null)
  return last
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

describe('a connection that is odd in one field', () => {
  test.each(fields)('$owner.$field costs nobody else anything', async ({ owner, field }) => {
    const odd = oddValues.map((value) => makeConnection([{ owner, field, value }]))
    const last = await watchBetween(odd)
    expect(last.socket).toHaveProperty('parser', null)
    last.socket.emit('data', Buffer.from('GET'))
    expect(last.socket.destroyed).toBe(true)
  })
})

test('connections that are odd in any fields cost nobody else anything', async () => {
  const oddity: fc.Arbitrary<Oddity> = fc
    .tuple(fc.constantFrom(...fields), fc.oneof(fc.constantFrom(...oddValues), fc.anything()))
    .map(([field, value]) => ({ ...field, value }))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(oddity, { maxLength: 4 }), { maxLength: 8 }), async (connections) => {
      const last = await watchBetween(connections.map((oddities) => makeConnection(oddities)))
      expect(last.socket).toHaveProperty('parser', null)
    }),
  )
})

describe('further bytes end a connection', () => {
  const kept: readonly (readonly [string, Oddity])[] = [
    ['has no parser', { owner: 'socket', field: 'parser', value: undefined }],
    ['hides its parser', { owner: 'socket', field: 'parser', value: throwingGetter }],
    ['has a parser that cannot be asked', { owner: 'parser', field: 'finish', value: undefined }],
    ['has a parser that throws', { owner: 'parser', field: 'finish', value: throwOdd }],
    ['has a parser that answers something else', { owner: 'parser', field: 'finish', value: () => 0 }],
    ['has a parser without a request', { owner: 'parser', field: 'incoming', value: null }],
    ['belongs to another response', { owner: 'socket', field: '_httpMessage', value: null }],
    ['does not tell its listeners', { owner: 'socket', field: 'rawListeners', value: undefined }],
    ['cannot be taken off its response', { owner: 'response', field: 'detachSocket', value: throwOdd }],
    ['does not say whether its request is complete', { owner: 'request', field: 'complete', value: undefined }],
  ]

  test.each(kept)('that %s', async (_name, oddity) => {
    const odd = makeConnection([oddity])
    await watchBetween([odd])
    expect(odd.socket.destroyed).toBe(false)
    odd.socket.emit('data', Buffer.from('GET'))
    expect(odd.socket.destroyed).toBe(true)
  })

  test.each([
    ['a parser in the middle of a request', { owner: 'parser', field: 'finish', value: () => new Error('half') }],
    ['another request', { owner: 'parser', field: 'incoming', value: new IncomingMessage(new Socket()) }],
  ] as const)('that came with its own: %s', async (_name, oddity) => {
    const odd = makeConnection([oddity])
    await watchBetween([odd])
    expect(odd.socket.destroyed).toBe(true)
  })
})

test('a connection is released although a listener throws at "finish"', async () => {
  const odd = [makeConnection(), makeConnection()]
  for (const { response } of odd) response.once('finish', throwOdd)
  await watchBetween(odd)
  for (const { socket } of odd) expect(socket).toHaveProperty('parser', null)
})

describe('why a connection stays with Node', () => {
  const reasons: unknown[] = []
  const keep = (message: unknown): number => reasons.push((message as { reason: string }).reason)
  beforeEach(() => subscribe('windhover:unreleased', keep))
  afterEach(() => unsubscribe('windhover:unreleased', keep))

  test('is said once to who listens', async () => {
    const odd = (): OddConnection => makeConnection([{ owner: 'response', field: 'detachSocket', value: throwOdd }])
    await watchBetween([odd(), odd(), odd()])
    await watchBetween([odd()])
    expect(reasons).toEqual(['a connection is not as Node makes it'])
  })
})
