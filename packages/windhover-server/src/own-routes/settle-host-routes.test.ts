import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RouteDescription } from 'windhover/openapi'

import { settleHostRoutes } from './settle-host-routes.ts'

const fields = ['requestBody', 'externalDocs', 'security', 'servers', 'extensions', 'callbacks'] as const

/** A route with these fields, of which those of `bad` are said to be wrong. */
function describeRoute(index: number, bad: readonly string[]): RouteDescription {
  const mark = (name: string): object => ({ isBad: bad.includes(name) })
  return {
    method: 'get',
    path: `/${index}`,
    summary: bad.includes('all') ? 'bad' : 'fine',
    requestBody: { description: 'The body.', required: true, content: { 'text/plain': mark('requestBody') } },
    externalDocs: mark('externalDocs'),
    security: [mark('security')],
    servers: [mark('servers')],
    extensions: mark('extensions'),
    callbacks: { a: mark('callbacks') },
    responses: { 200: { description: 'Fine.' } },
  } as unknown as RouteDescription
}

test('exactly what is wrong is left out, with its reason', async () => {
  const bad: fc.Arbitrary<readonly string[]> = fc.oneof(
    { arbitrary: fc.constant<readonly string[]>([]), weight: 3 },
    fc.subarray([...fields]),
    fc.constant(['all', 'security']),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(bad, { maxLength: 12 }), async (all) => {
      const routes = all.map((one, index) => describeRoute(index, one))
      let put: readonly RouteDescription[] = routes
      const warnings: string[] = []
      await settleHostRoutes(routes, {
        put: (descriptions) => {
          put = descriptions
        },
        findFault: async () => {
          const text = JSON.stringify(put)
          return text.includes('"isBad":true') || text.includes('"summary":"bad"') ? 'the reason' : undefined
        },
        warn: (sentence) => warnings.push(sentence),
      })
      const kept = all.flatMap((one, index) => (one.includes('all') ? [] : [{ one, index }]))
      expect(put.map(({ path }) => path)).toEqual(kept.map(({ index }) => `/${index}`))
      for (const [position, { one, index }] of kept.entries()) {
        for (const field of fields.filter((name) => name !== 'requestBody')) {
          expect(put[position]![field]).toEqual(one.includes(field) ? undefined : routes[index]![field])
        }
        const any = { 'application/json': { schema: {} } }
        const { content } = routes[index]!.requestBody!
        expect(put[position]!.requestBody!.content).toEqual(one.includes('requestBody') ? any : content)
      }
      const lost = all.flatMap((one) => (one.includes('all') ? ['all'] : one))
      expect(warnings).toHaveLength(lost.length)
      for (const warning of warnings) expect(warning).toContain('(the reason)')
    }),
  )
})
