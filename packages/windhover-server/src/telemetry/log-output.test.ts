import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { LogOutput, type LogOutputOptions } from './log-output.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** An output that takes as many bytes as it has room for, and then fails with a code. */
function setUp(options: LogOutputOptions = {}) {
  const state = { text: '', room: Infinity, code: 'ENOSPC' }
  const output = new LogOutput((bytes) => {
    const count = Math.min(bytes.byteLength, state.room)
    if (count === 0) throw Object.assign(new Error('no'), { code: state.code })
    state.room -= count
    state.text += Buffer.from(bytes.subarray(0, count)).toString()
    return count
  }, options)
  const write = (...lines: string[]): void => {
    for (const line of lines) output.write(`${line}\n`, (count, code) => `${count} dropped: ${code}\n`)
  }
  return { state, output, write }
}

describe('LogOutput', () => {
  test('writes each line at once', () => {
    const { state, write } = setUp()
    write('a', 'b')
    expect(state.text).toBe('a\nb\n')
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each(['ENOSPC', 'EPIPE', 'EIO', 'EFBIG', 'EBADF', 'EAGAIN'])('%s is not thrown', (code) => {
    const { state, write } = setUp()
    Object.assign(state, { room: 0, code })
    write('a', 'b')
    expect(state.text).toBe('')
  })

  test('tells how many lines were dropped before the next line', () => {
    const { state, write } = setUp()
    state.room = 0
    write('a', 'b', 'c')
    state.room = Infinity
    write('d', 'e')
    expect(state.text).toBe('3 dropped: ENOSPC\nd\ne\n')
  })

  test('tells it by itself where no further line comes, and then rests', () => {
    const { state, write } = setUp()
    state.room = 0
    write('a')
    vi.advanceTimersByTime(60_000)
    expect(vi.getTimerCount()).toBe(1)
    state.room = Infinity
    vi.advanceTimersByTime(1_000)
    expect(state.text).toBe('1 dropped: ENOSPC\n')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a notice that cannot be written is counted with what it tells of', () => {
    const { state, write } = setUp()
    state.room = 0
    write('a', 'b')
    vi.advanceTimersByTime(10_000)
    state.code = 'EIO'
    write('c')
    state.room = Infinity
    write('d')
    expect(state.text).toBe('3 dropped: EIO\nd\n')
  })

  test.each(['ENOSPC', 'EAGAIN'])('a line that was begun is ended before another begins, after %s', (code) => {
    const { state, write } = setUp({ maxWaitingBytes: 1 })
    Object.assign(state, { room: 3, code })
    write('begun', 'lost')
    expect(state.text).toBe('beg')
    state.room = Infinity
    write('next')
    expect(state.text).toBe(`begun\n1 dropped: ${code}\nnext\n`)
  })

  test('an output that is full gets all that was waiting, in order', () => {
    const { state, write } = setUp()
    Object.assign(state, { room: 0, code: 'EAGAIN' })
    write('a', 'b')
    state.room = Infinity
    vi.advanceTimersByTime(1_000)
    expect(state.text).toBe('a\nb\n')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('no more waits than the bound, and what comes after what was dropped stays after it', () => {
    const { state, write } = setUp({ maxWaitingBytes: 4 })
    Object.assign(state, { room: 0, code: 'EAGAIN' })
    write('a', 'b', 'c', 'd')
    state.room = 2
    write('e')
    state.room = Infinity
    write('f')
    expect(state.text).toBe('a\nb\n3 dropped: EAGAIN\nf\n')
  })

  test('one line may be longer than the bound', () => {
    const { state, write } = setUp({ maxWaitingBytes: 4 })
    Object.assign(state, { room: 0, code: 'EAGAIN' })
    write('longer')
    state.room = Infinity
    write('x')
    expect(state.text).toBe('longer\nx\n')
  })

  test('no line is lost without being counted, whenever the output fails', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { state, output, write } = setUp({ maxWaitingBytes: 40 })
      let random = seed
      const next = (bound: number): number => (random = (random * 48_271) % 2_147_483_647) % bound
      for (let line = 0; line < 100; line += 1) {
        state.room = next(3) === 0 ? Infinity : next(12)
        state.code = next(2) === 0 ? 'EAGAIN' : 'ENOSPC'
        write(`line ${line}`)
        if (next(5) === 0) vi.advanceTimersByTime(2_000)
      }
      state.room = Infinity
      output.finish()
      const lines = state.text.split('\n').slice(0, -1)
      let told = 0
      for (const line of lines) {
        const dropped = /^(\d+) dropped: (?:EAGAIN|ENOSPC)$/.exec(line)
        if (dropped === null) expect(line).toBe(`line ${told}`)
        told += dropped === null ? 1 : Number(dropped[1])
      }
      expect(told).toBe(100)
      vi.clearAllTimers()
    }
  })

  describe('finish', () => {
    test('waits for an output that is full, within its bound', () => {
      vi.useRealTimers()
      const { state, output, write } = setUp({ finishMs: 20 })
      Object.assign(state, { room: 0, code: 'EAGAIN' })
      write('a')
      output.finish()
      expect(state.text).toBe('')
      state.room = Infinity
      output.finish()
      expect(state.text).toBe('a\n')
    })

    test('does not wait for one that failed', () => {
      const { state, output, write } = setUp({ finishMs: 2 ** 31 })
      state.room = 0
      write('a')
      output.finish()
      expect(state.text).toBe('')
      expect(vi.getTimerCount()).toBe(0)
    })
  })
})
