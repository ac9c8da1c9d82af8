import { describe, expect, test } from 'vitest'
import type { Hub, Log, Entry } from 'windhover'
import type { Chunk, Sink } from 'windhover/adapter'

import { changeSink } from './change-sink.ts'
import { Episode, type Tampering } from './episode.ts'
import { chooseConfig, type EpisodeConfig } from './episode-config.ts'
import { Random } from './random.ts'
import { withLog } from './with-log.ts'
import { withSink } from './with-sink.ts'

/** A busy episode, in which much is evicted and clients are slow. */
const config: EpisodeConfig = {
  ...chooseConfig(new Random(1)),
  steps: 250,
  channels: ['broadcast', 'other'],
  events: ['a', 'b'],
  streams: [
    { path: '/skip', slowPolicy: 'skip', keepAliveMs: 1000 },
    { path: '/latest', slowPolicy: 'latest', keepAliveMs: 1000 },
    { path: '/disconnect', slowPolicy: 'disconnect', keepAliveMs: 1000 },
  ],
  clients: 40,
  keys: 3,
  history: { maxMessages: 20, maxBytes: 1_000_000, maxAgeMs: Infinity },
  window: { maxMessages: 30, maxBytes: 1_000_000 },
  maxEvictionEntries: 10_000,
  maxWriteBytes: 4096,
  maxReaders: 0,
  maxReadersPerAddress: 0,
  maxAgeMs: 0,
  stallTimeoutMs: 500,
  closeTimeoutMs: 40,
  trouble: 0.5,
  faultyShare: 0.2,
  pauses: 0.03,
  closesInReplay: true,
  hasSuccessor: true,
  gzipShare: 0,
  flushMs: 0,
  traffic: 2,
}

async function play(tampering: Tampering, chosen: EpisodeConfig = config): Promise<string | undefined> {
  const { failure } = await new Episode(1, chosen).run(tampering)
  return failure?.invariant
}

const every = (offset: number): boolean => offset % 25 === 0

test('without a fault, the same episode keeps every promise', async () => {
  expect(await play({})).toBeUndefined()
})

test('nor is one broken where clients take gzip', async () => {
  expect(await play({}, { ...config, gzipShare: 1 })).toBeUndefined()
})

describe('a log that', () => {
  test.each<[string, (log: Log) => Partial<Log>, string[]]>([
    [
      'drops a message silently is found',
      (log) => ({
        at: (offset) => {
          const message = log.at(offset)
          return message !== undefined && every(offset) ? { ...message, channel: 'nowhere' } : message
        },
      }),
      ['lost', 'starved'],
    ],
    [
      'gives a message twice is found',
      (log) => ({ at: (offset) => (every(offset) ? (log.at(offset - 1) ?? log.at(offset)) : log.at(offset)) }),
      // One message stands in another's place: who wants only the other one has lost it.
      ['double', 'wrong-message', 'lost'],
    ],
    [
      'swaps two messages is found',
      (log) => ({ at: (offset) => log.at(swap(offset, log)) }),
      ['lost', 'wrong-message', 'double'],
    ],
    [
      'gives other bytes than were published is found',
      (log) => ({
        at: (offset) => {
          const message = log.at(offset)
          return message !== undefined && every(offset) ? { ...message, frame: altered(message) } : message
        },
      }),
      ['wrong-message'],
    ],
    [
      'tells of evictions that never were is found',
      (log) => ({ lastEvicted: () => log.oldest - 1 }),
      ['gap-without-cause', 'closing-without-cause', 'gap-reason'],
    ],
    ['hides what was evicted is found', () => ({ lastEvicted: () => 0 }), ['lost']],
    [
      'says of too much that it was replaced is found',
      (log) => ({
        replacements: () => {
          const lastLost = log.replacements().lastLost.bind(log.replacements())
          return { isReplaced: () => true, lastLost }
        },
      }),
      ['lost', 'starved'],
    ],
    [
      'says of losses that they were replaced is found',
      (log) => ({
        replacements: () => {
          const isReplaced = log.replacements().isReplaced.bind(log.replacements())
          return { isReplaced, lastLost: () => 0 }
        },
      }),
      ['lost'],
    ],
    [
      'never says that something was replaced is found',
      (log) => ({
        replacements: () => {
          const isReplaced = log.replacements().isReplaced.bind(log.replacements())
          const lastLost: ReturnType<Log['replacements']>['lastLost'] = (...args) =>
            Math.max(log.oldest - 1, log.replacements().lastLost(...args))
          return { isReplaced, lastLost }
        },
      }),
      ['gap-without-cause'],
    ],
    [
      'answers a wrong position is found',
      (log) => ({
        append: async (draft, options) => {
          const { epoch, offset } = await log.append(draft, options)
          return { epoch, offset: every(offset) ? offset + 1 : offset }
        },
      }),
      ['publish-answer'],
    ],
    [
      'lets go of messages too early is found',
      (log) => ({ release: () => log.release(log.head) }),
      ['gap-reason', 'closing-without-cause', 'gap-without-cause'],
    ],
    [
      'does not let go of its listeners is found',
      (log) => ({ tail: (listener) => (log.tail(listener), () => {}) }),
      ['listeners'],
    ],
  ])('%s', async (_name, change, invariants) => {
    expect(invariants).toContain(await play(withLog(change)))
  })
})

describe('a way out that', () => {
  test.each<[string, Parameters<typeof withSink>[0], string[]]>([
    ['loses a write is found', () => true, ['lost', 'starved', 'keep-alive', 'gap-range']],
    [
      'writes twice is found',
      (write, chunk) => write(chunk) && write(chunk),
      ['double', 'write-while-parked', 'keep-alive', 'position-ahead', 'write-after-end'],
    ],
    [
      'repeats what was before is found',
      (write, _chunk, before) => write(before),
      ['double', 'connected', 'keep-alive', 'wrong-message', 'lost'],
    ],
    [
      'cuts a block is found',
      (write, chunk) => write({ ...chunk, bytes: chunk.bytes, payload: chunk.payload.subarray(0, -1) }),
      ['framing'],
    ],
  ])('%s', async (_name, tamper, invariants) => {
    expect(invariants).toContain(await play(withSink(tamper)))
  })
})

describe('a way out to clients that take gzip which', () => {
  test.each<[string, Parameters<typeof withSink>[0], string[]]>([
    ['loses a write is found', () => true, ['framing', 'lost', 'starved', 'keep-alive', 'gap-range']],
    [
      'writes twice is found',
      (write, chunk) => write(chunk) && write(chunk),
      ['framing', 'double', 'write-while-parked', 'keep-alive', 'position-ahead', 'write-after-end'],
    ],
    [
      'repeats what was before is found',
      (write, _chunk, before) => write(before),
      ['framing', 'double', 'connected', 'keep-alive', 'wrong-message', 'lost'],
    ],
  ])('%s', async (_name, tamper, invariants) => {
    expect(invariants).toContain(await play(withSink(tamper), { ...config, gzipShare: 1 }))
  })
})

describe('around sinks that throw, a hub that', () => {
  test.each<[string, () => Tampering, string[]]>([
    [
      'does not tell of it is found',
      () => ({ observer: (observer) => ({ ...observer, onError: () => {} }) }),
      ['observer'],
    ],
    [
      'tells of it twice is found',
      () => ({
        observer: (observer) => ({
          ...observer,
          onError: (...args) => {
            observer.onError?.(...args)
            observer.onError?.(...args)
          },
        }),
      }),
      ['observer'],
    ],
    [
      'does not drop their readers is found',
      () => ({ sink: (sink) => changeSink(sink, { destroy: () => {} }) }),
      ['stays', 'starved'],
    ],
    [
      'then forgets what others were to be given is found',
      () => {
        let hasThrown = false
        const sink = (own: Sink): Sink =>
          changeSink(own, {
            write: (chunk) => {
              try {
                if (!hasThrown) return own.write(chunk)
                hasThrown = false
                return true
              } catch (error) {
                hasThrown = true
                throw error
              }
            },
          })
        return { sink }
      },
      ['lost', 'starved'],
    ],
  ])('%s', async (_name, tampering, invariants) => {
    expect(invariants).toContain(await play(tampering(), { ...config, faultyShare: 0.5 }))
  })
})

describe('when the process was away, a hub that', () => {
  test('drops readers for the time in which it let nobody take anything is found', async () => {
    const sink = (own: Sink): Sink => {
      let isClosed = false
      let last = -1
      const look = (): void => {
        const pending = isClosed ? 0 : own.pendingBytes
        if (pending > 0 && pending === last) own.destroy()
        last = pending
        if (!isClosed) setTimeout(look, 600)
      }
      return changeSink(own, {
        attach: (listener) => {
          own.attach({
            onDrain: () => listener.onDrain(),
            onClose: () => {
              isClosed = true
              listener.onClose()
            },
          })
          setTimeout(look, 600)
        },
      })
    }
    const pausing = { ...config, stallTimeoutMs: 500, faultyShare: 0, pauses: 0.3 }
    expect(await play({ sink }, pausing)).toBe('destroyed-without-cause')
  })
})

describe('at its end, a hub that', () => {
  test('takes longer than it may is found', async () => {
    const hub = (own: Hub): Hub =>
      new Proxy(own, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name, target)
          if (name !== 'close') return typeof value === 'function' ? value.bind(target) : value
          return async (options?: { drainMs?: number }): Promise<void> => {
            await target.close(options)
            await new Promise((resolve) => setTimeout(resolve, 1000))
          }
        },
      })
    expect(await play({ hub }, { ...config, drainMs: 0, clients: 5 })).toBe('stays')
  })

  test('leaves readers where the next cannot give them the rest is found', async () => {
    let isClosed = false
    const tampering = withLog((log) => ({
      close: () => {
        isClosed = true
        return log.close()
      },
      at: (offset) => {
        const message = log.at(offset)
        return isClosed && message !== undefined ? { ...message, channel: 'nowhere' } : message
      },
    }))
    const kept = { ...config, history: { maxMessages: 1000, maxBytes: 1_000_000, maxAgeMs: Infinity }, trouble: 0 }
    expect(['lost', 'starved']).toContain(await play(tampering, kept))
  })
})

/** Of each 25 offsets, the last changes places with the one before it, where both are kept. */
function swap(offset: number, log: Log): number {
  const other = every(offset) ? offset - 1 : every(offset + 1) ? offset + 1 : offset
  return log.at(other) === undefined ? offset : other
}

function altered({ frame }: Entry): Chunk {
  const text = new TextDecoder().decode(frame.payload).replace('\ndata: ', '\ndata: x')
  const bytes = new TextEncoder().encode(`${text.length.toString(16)}\r\n${text}\r\n`)
  const payload = bytes.subarray(bytes.length - 2 - text.length, -2)
  return { bytes, payload, payloadLength: payload.length, pieces: undefined }
}
