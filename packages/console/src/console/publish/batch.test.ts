import { afterEach, describe, expect, it, vi } from 'vitest'

import { placeAtLines, publishLines, readLines } from './batch.ts'

describe('readLines', () => {
  it('counts lines, and passes over empty ones', () => {
    expect(readLines('{"event":"a"}\n\n  \n{"event":"b"}\r\n')).toEqual({ count: 2, faults: [] })
    expect(readLines('')).toEqual({ count: 0, faults: [] })
  })

  it('names the line that is not an event', () => {
    const { faults } = readLines('{"event":"a"}\n\nnot json\n[1]\n7\nnull')
    expect(faults.map(({ line }) => line)).toEqual([3, 4, 5, 6])
  })

  it('knows how many a request takes', () => {
    expect(readLines('{}\n'.repeat(1_000)).faults).toEqual([])
    expect(readLines('{}\n'.repeat(1_001)).faults).toMatchObject([{ line: 0 }])
  })
})

describe('publishLines', () => {
  afterEach(() => vi.unstubAllGlobals())

  function answer(status: number, body: unknown): ReturnType<typeof vi.fn> {
    const fetch = vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status })))
    vi.stubGlobal('fetch', fetch)
    return fetch
  }

  it('sends the text as it is, and tells how many were sent', async () => {
    const fetch = answer(200, { ok: true, results: [{ id: 'a.1' }, { id: 'a.2' }] })
    expect(await publishLines('/batch', '{}\n\n{}', true)).toEqual({ ok: true, sent: 2, faults: [] })
    expect(fetch).toHaveBeenCalledWith('/batch?atomic=true', expect.objectContaining({ body: '{}\n\n{}' }))
  })

  it('tells faults by the line as it was typed', async () => {
    answer(200, { ok: false, results: [{ id: 'a.1' }, { error: { status: 422, detail: 'wrong' } }] })
    expect(await publishLines('/batch', '{}\n\n{}', false)).toEqual({
      ok: true,
      sent: 1,
      faults: [{ line: 3, message: 'wrong' }],
    })
    answer(422, { title: 'T', detail: 'D', issues: [{ path: ['events', 1, 'data', 'n'], message: 'must be number' }] })
    expect(await publishLines('/batch', '{}\n\n{}', true)).toMatchObject({
      ok: false,
      faults: [{ line: 3, message: 'data.n: must be number' }],
    })
  })

  it('never rejects', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')))
    expect(await publishLines('/batch', '{}', true)).toMatchObject({ ok: false, problem: { status: 0 }, faults: [] })
  })
})

it('an issue that is about no event stands at no line', () => {
  expect(placeAtLines([{ path: 'events', keys: ['events'], message: 'too many' }], [1])).toEqual([])
  expect(placeAtLines([{ path: '', keys: ['events', '9'], message: 'too many' }], [1])).toEqual([])
})
