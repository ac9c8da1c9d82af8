import { expect, test } from 'vitest'
import type { RouteDescription } from 'windhover/openapi'

import { nameHostRoutes } from './name-host-routes.ts'

const ours = [{ method: 'get', path: '/sse', operationId: 'streamSse' }]

function describeRoute(path: string, operationId: string, linked: string): RouteDescription {
  const links = { next: { operationId: linked } }
  return { method: 'get', path, operationId, summary: path, responses: { 200: { description: 'Fine.', links } } }
}

test('links follow the operation that they mean', () => {
  const warnings: string[] = []
  const named = nameHostRoutes(
    [
      describeRoute('/a', 'streamSse', 'save'),
      describeRoute('/b', 'save', 'streamSse'),
      // Of two that have one id, the first keeps it, and each means itself.
      describeRoute('/c', 'save', 'save'),
      describeRoute('/d', 'save2', 'save2'),
    ],
    ours,
    (sentence) => warnings.push(sentence),
  )
  expect(named.map(({ operationId, responses }) => [operationId, responses['200']!.links!['next']])).toEqual([
    ['streamSse2', { operationId: 'save' }],
    ['save', { operationId: 'streamSse2' }],
    ['save3', { operationId: 'save3' }],
    ['save2', { operationId: 'save2' }],
  ])
  expect(warnings).toHaveLength(2)
})
