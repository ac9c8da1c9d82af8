import type { FastifyReply, FastifyRequest } from 'fastify'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { checkQuery } from './check-query.ts'

const check = checkQuery({
  known: ['items'],
  elsewhere: { channel: 'channel belongs in the body', id: 'id belongs in the body' },
})

async function ask(query: Readonly<Record<string, unknown>>): Promise<void> {
  await new Promise<void>((resolve) => check({ query } as FastifyRequest, {} as FastifyReply, resolve))
}

/** One letter too many in a name that is known, or known elsewhere. */
const nearName = fc
  .tuple(fc.constantFrom('items', 'channel', 'id'), fc.nat(7), fc.string({ maxLength: 1 }))
  .map(([name, at, letter]) => name.slice(0, at) + letter + name.slice(at))

describe('a name of a query', () => {
  test.each([
    ['item', '"item" is not a name of the query; did you mean items?'],
    ['itmes', '"itmes" is not a name of the query; did you mean items?'],
    ['ITEMS', '"ITEMS" is not a name of the query; did you mean items?'],
    ['channel', '"channel" is not a name of the query; channel belongs in the body'],
    ['items[]', '"items[]" is not a name of the query; did you mean items?'],
    ['chanel', '"chanel" is not a name of the query, nor is "channel"; channel belongs in the body'],
    ['id', '"id" is not a name of the query; id belongs in the body'],
  ])('that is close to one of ours, %s, is refused', async (name, message) => {
    await expect(ask({ [name]: 'x' })).rejects.toMatchObject({ code: 'invalid_request', message })
  })

  test.each(['items', '_', 'v', 'utm_source', 'is', 'itemsPerPage', 'channelId', 'constructor', '__proto__'])(
    '%s is passed over',
    async (name) => {
      await expect(ask(Object.fromEntries([[name, 'x']]))).resolves.toBeUndefined()
    },
  )

  test('is never answered with anything but a refusal that names it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), nearName), async (name) => {
        const error: unknown = await ask(Object.fromEntries([[name, 'x']])).catch((refusal: unknown) => refusal)
        if (error === undefined) return
        expect(error).toMatchObject({ code: 'invalid_request' })
        const [, proposed] = /did you mean (.*)\?$/.exec((error as Error).message) ?? []
        if (proposed !== undefined) await expect(ask({ [proposed]: 'x' })).resolves.toBeUndefined()
      }),
    )
  })
})
