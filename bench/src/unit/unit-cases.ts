import { createHub } from 'windhover'

// What is not exported: measured as it was built, by the path from `bench/dist/unit` and `bench/src/unit` alike.
import { toChunk } from '../../../packages/windhover/dist/wire/chunk.js'
import { encodeEvent } from '../../../packages/windhover/dist/wire/encode-event.js'
import { CountingSink } from './counting-sink.ts'
import { TurningScheduler } from './turning-scheduler.ts'
import type { UnitCase } from './unit-case.ts'

const data = JSON.stringify({ taskId: 'import-42', progress: 75, status: 'Three of four files read', state: 'running' })
const text = encodeEvent({ id: '4f707dcaeb524783.123456', event: 'progress', data })
const frame = Buffer.from(text)
const frames: readonly Uint8Array[] = Array.from({ length: 16 }, () => Buffer.from(text))

/** The four places that a message passes, each of which runs for every message, write or reader. */
export async function createUnitCases(): Promise<UnitCase[]> {
  return [encoding(), chunking(), await collecting(), pumping()]
}

function encoding(): UnitCase {
  return {
    name: 'encodeEvent',
    operation: 'an event of 160 bytes, to bytes',
    control: '`Buffer.from` of the finished text',
    runOurs: () =>
      repeat(1000, (turn) => Buffer.from(encodeEvent({ id: `e.${turn}`, event: 'progress', data })).length),
    runControl: () => repeat(1000, () => Buffer.from(text).length),
  }
}

function chunking(): UnitCase {
  return {
    name: 'toChunk',
    operation: '16 frames, to one chunk',
    control: '`Buffer.concat` of the same frames',
    runOurs: () => repeat(1000, () => toChunk(frames).bytes.length),
    runControl: () => repeat(1000, () => Buffer.concat(frames as Uint8Array[]).length),
  }
}

/** A reader comes back after all that is kept, so that nearly all of the work is collecting it: `Feed.collect`. */
async function collecting(): Promise<UnitCase> {
  const kept = 2000
  const scheduler = new TurningScheduler()
  const hub = createHub({ scheduler, history: { maxMessages: kept }, keepAliveMs: 0, stallTimeoutMs: 0 })
  const { epoch } = hub.position()
  for (let count = 0; count < kept; count += 1) {
    const published = hub.publish('progress', JSON.parse(data))
    scheduler.settle()
    // oxlint-disable-next-line no-await-in-loop -- the window holds fewer than all of them
    await published
  }
  const same = Array.from({ length: kept }, () => frame)
  return {
    name: 'Feed.collect',
    operation: `a kept message, of ${kept} that one reader replays`,
    control: '`Buffer.concat` of as many frames',
    runOurs: () => {
      const sink = new CountingSink()
      hub.join({ path: '/bench', channels: ['broadcast'], lastEventId: `${epoch}.0`, sink })
      scheduler.settle()
      sink.destroy()
      scheduler.settle()
      if (sink.bytes < kept * data.length) throw new Error('the reader did not get what is kept')
      return kept
    },
    runControl: () => {
      if (Buffer.concat(same).length < kept * data.length) throw new Error('frames are missing')
      return kept
    },
  }
}

/** A message for 1,000 readers that wait for it, from the publish to the last write. */
function pumping(): UnitCase {
  const readers = 1000
  const scheduler = new TurningScheduler()
  const hub = createHub({ scheduler, history: { maxMessages: 10 }, keepAliveMs: 0, stallTimeoutMs: 0 })
  const sinks = Array.from({ length: readers }, () => new CountingSink())
  for (const sink of sinks) hub.join({ path: '/bench', channels: ['broadcast'], sink })
  const value: unknown = JSON.parse(data)
  const controls = Array.from({ length: readers }, () => new CountingSink())
  return {
    name: 'a turn of the pump',
    operation: `a write to one of ${readers} readers, publishing included`,
    control: 'the message encoded once and written in a loop',
    runOurs: async () => {
      const before = sinks[0]!.writes
      const published = hub.publish('progress', value)
      scheduler.settle()
      await published
      scheduler.settle()
      if (sinks.some(({ writes }) => writes !== before + 1)) throw new Error('a reader did not get the message')
      return readers
    },
    runControl: () => {
      const before = controls[0]!.writes
      const chunk = toChunk([Buffer.from(encodeEvent({ event: 'progress', data: JSON.stringify(value) }))])
      for (const sink of controls) sink.write(chunk)
      if (controls.some(({ writes }) => writes !== before + 1)) throw new Error('a sink did not get the message')
      return readers
    },
  }
}

/** Runs so often, and uses what comes of it, so that nothing is left out by the compiler. */
function repeat(times: number, run: (turn: number) => number): number {
  let size = 0
  for (let turn = 0; turn < times; turn += 1) size += run(turn)
  if (size === 0) throw new Error('nothing was done')
  return times
}
