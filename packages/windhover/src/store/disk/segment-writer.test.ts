import { expect, test } from 'vitest'

import { SegmentWriter, type SegmentFile } from './segment-writer.ts'

/** A file in memory that writes a few bytes at a time, and fails on request. */
class FakeFile implements SegmentFile {
  bytes: number[] = []
  room = Infinity
  refuses = new Set<'truncate' | 'datasync'>()

  async write(bytes: Uint8Array, offset: number, length: number, at: number): Promise<{ bytesWritten: number }> {
    const bytesWritten = Math.min(length, 3, this.room - at)
    if (bytesWritten <= 0) throw new Error('no space')
    this.bytes.splice(at, bytesWritten, ...bytes.subarray(offset, offset + bytesWritten))
    return { bytesWritten }
  }

  async truncate(length: number): Promise<void> {
    if (this.refuses.has('truncate')) throw new Error('no truncate')
    this.bytes.length = length
  }

  async datasync(): Promise<void> {
    if (this.refuses.has('datasync')) throw new Error('no sync')
  }

  async close(): Promise<void> {
    this.bytes = []
  }
}

test('a record is written whole, after the last', async () => {
  const file = new FakeFile()
  const writer = new SegmentWriter(1, file, 0)
  expect(await writer.write(Buffer.from('first record'))).toBe(0)
  expect(await writer.write(Buffer.from('second'))).toBe(12)
  expect(Buffer.from(file.bytes).toString()).toBe('first recordsecond')
  expect(writer.length).toBe(18)
})

test('a record for which there is no space leaves nothing, and the next one goes on', async () => {
  const file = new FakeFile()
  const writer = new SegmentWriter(1, file, 0)
  await writer.write(Buffer.from('kept'))
  file.room = 9
  await expect(writer.write(Buffer.from('too large'))).rejects.toThrow('no space')
  expect(Buffer.from(file.bytes).toString()).toBe('kept')
  expect(writer.isTorn).toBe(false)
  file.room = Infinity
  expect(await writer.write(Buffer.from('more'))).toBe(4)
  expect(Buffer.from(file.bytes).toString()).toBe('keptmore')
})

test('a part of a record that cannot be taken away is taken away before the next one', async () => {
  const file = new FakeFile()
  const writer = new SegmentWriter(1, file, 0)
  await writer.write(Buffer.from('kept'))
  file.room = 8
  file.refuses.add('truncate')
  await expect(writer.write(Buffer.from('too large'))).rejects.toThrow('no space')
  expect([writer.isTorn, Buffer.from(file.bytes).toString()]).toEqual([true, 'kepttoo '])
  file.room = Infinity
  await expect(writer.write(Buffer.from('a'))).rejects.toThrow('no truncate')
  file.refuses.clear()
  expect(await writer.write(Buffer.from('a'))).toBe(4)
  expect([writer.isTorn, Buffer.from(file.bytes).toString()]).toEqual([false, 'kepta'])
})

test('a failed sync is not tried again, since a second one would succeed without the bytes', async () => {
  const file = new FakeFile()
  const writer = new SegmentWriter(1, file, 0)
  file.refuses.add('datasync')
  await writer.sync()
  await writer.write(Buffer.from('a'))
  await expect(writer.sync()).rejects.toThrow('no sync')
  await writer.sync()
})
