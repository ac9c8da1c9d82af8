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

test.each<[string, () => Admission | Promise<Admission>]>([
  [
    'throws',
    () => {
      throw new Error('away')
    },
  ],
  ['rejects with', () => Promise.reject(new Error('away'))],
])('what an endpoint %s is told to its onFailure alone', async (_, admit) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => told.mockRestore())
  const onFailure = vi.fn()
  expect(await judgeRequest({ path: '/s', admit, onFailure }, request)).toMatchObject({ response: { status: 500 } })
  expect(onFailure.mock.calls).toEqual([[new Error('away')]])
  expect(told).not.toHaveBeenCalled()
})

test('an onFailure that throws costs nobody an answer, and what it was to be told of is not shown', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => told.mockRestore())
  const endpoint: StreamEndpoint = {
    path: '/s',
    admit: () => {
      throw new Error('a secret')
    },
    onFailure: () => {
      throw new Error('no log')
    },
  }
  expect(judgeRequest(endpoint, request)).toMatchObject({ response: { status: 500 } })
  expect(told.mock.calls).toEqual([[expect.stringContaining('/s'), 'its onFailure threw', new Error('no log')]])
})
