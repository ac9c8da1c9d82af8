import { expect, onTestFinished, test, vi } from 'vitest'

import type { Admission } from '../endpoint/admission.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import { judgeRequest } from './judge-request.ts'

const request = { method: 'GET', query: new URLSearchParams(), accept: undefined, lastEventId: undefined }

test.each<[string, () => unknown]>([
  ['is nothing', () => undefined],
  ['is no admission', () => ({})],
  ['is later no admission', async () => ({})],
  ['is later nothing', async () => undefined],
])('what an endpoint returns that %s is answered with 500, and told', async (_, admit) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => told.mockRestore())
  const endpoint: StreamEndpoint = { path: '/s', admit: () => admit() as Admission }
  expect(await judgeRequest(endpoint, request)).toMatchObject({ kind: 'answer', response: { status: 500 } })
  expect(told).toHaveBeenCalledTimes(1)
})
