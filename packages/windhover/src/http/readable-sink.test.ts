import { expect, test } from 'vitest'

import { toBytes, toChunk } from '../wire/chunk.ts'
import { ReadableSink } from './readable-sink.ts'

function open(): { sink: ReadableSink; controller: AbortController; told: string[] } {
  const controller = new AbortController()
  const sink = new ReadableSink(new Request('http://host/', { signal: controller.signal }))
  const told: string[] = []
  sink.attach({ onDrain: () => told.push('drain'), onClose: () => told.push('close') })
  return { sink, controller, told }
}

const chunk = toChunk([toBytes('data: 1\n\n')])
const large = toChunk([toBytes('x'.repeat(100_000))])
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

test('gives each reader bytes of its own, since a reader may transfer them away', async () => {
  const { sink } = open()
  sink.write(chunk)
  const { value } = await sink.stream.getReader().read()
  structuredClone(value, { transfer: [value!.buffer] })
  expect(decode(chunk.payload)).toBe('data: 1\n\n')
})

test('is full while more waits than it holds, and says so when that was read', async () => {
  const { sink, told } = open()
  expect([sink.write(chunk), sink.pendingBytes]).toEqual([true, 9])
  expect([sink.write(large), sink.pendingBytes]).toEqual([false, 100_009])
  expect(told).toEqual([])
  const reader = sink.stream.getReader()
  await reader.read()
  expect([told, sink.pendingBytes]).toEqual([[], 100_000])
  await reader.read()
  expect([told, sink.pendingBytes]).toEqual([['drain'], 0])
})

test('ends once the last bytes were read, and not before', async () => {
  const { sink, told } = open()
  sink.write(large)
  sink.close(chunk)
  const reader = sink.stream.getReader()
  await reader.read()
  expect(told).toEqual([])
  expect(decode((await reader.read()).value)).toBe('data: 1\n\n')
  expect(await reader.read()).toEqual({ done: true, value: undefined })
  expect(told).toEqual(['close'])
})

test('ends when its body is cancelled, and then takes no notice of the signal', async () => {
  const { sink, controller, told } = open()
  sink.write(chunk)
  await sink.stream.cancel()
  controller.abort()
  expect(told).toEqual(['close'])
})

test('ends when the signal of its request aborts', async () => {
  const { sink, controller, told } = open()
  sink.write(chunk)
  controller.abort()
  expect(told).toEqual(['close'])
  sink.destroy()
  expect(told).toEqual(['close'])
})

test('fails its body when it is dropped', async () => {
  const { sink, told } = open()
  sink.write(large)
  sink.destroy()
  expect(told).toEqual(['close'])
  await expect(sink.stream.getReader().read()).rejects.toThrow('the stream was dropped')
})
