import { expect, onTestFinished, test, vi } from 'vitest'

import type { Sink } from '../connection/sink.ts'
import { startStream } from './start-stream.ts'

test.each([true, false])(
  'a stream that cannot start loses its connection alone; it has somebody to tell: %j',
  (has) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    onTestFinished(() => told.mockRestore())
    const onFailure = vi.fn()
    const destroy = vi.fn()
    const endpoint = { path: '/s', admit: vi.fn(), ...(has ? { onFailure } : {}) }
    const fault = new Error('broken')
    const join = (): void => {
      throw fault
    }
    startStream(endpoint, { kind: 'stream', status: 200, join }, { destroy } as unknown as Sink)
    expect(destroy).toHaveBeenCalledTimes(1)
    expect(onFailure.mock.calls).toEqual(has ? [[fault]] : [])
    expect(told.mock.calls).toEqual(has ? [] : [['windhover: the stream /s could not start:', fault]])
  },
)
