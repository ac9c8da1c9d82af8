import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'
import { WindhoverError } from 'windhover'

import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { describeStore } from './describe-store.ts'
import { loadStorePackage } from './load-store-package.ts'
import { describeDirectoryFault } from './open-disk-store.ts'
import { openStore } from './open-store.ts'
import { readStoreUrl } from './read-store-url.ts'
import { StoreFault } from './store-fault.ts'
import { toStoreBounds } from './to-store-bounds.ts'

const disk = (directory: string) => ({ kind: 'disk', directory, durability: 'always' }) as const

test('a directory has one store at a time', async () => {
  const directory = join(temporaryFolder(), 'data')
  const store = await openStore(disk(directory), toStoreBounds())
  const second = openStore(disk(directory), toStoreBounds())
  await expect(second).rejects.toThrow(
    `store: ${directory}: another process, or another store of this one, has it; end that one, or name another directory`,
  )
  await expect(second).rejects.toBeInstanceOf(StoreFault)
  await store.close()
  const next = await openStore(disk(directory), toStoreBounds())
  onTestFinished(() => next.close())
  expect(await next.probe()).toMatchObject({ offset: 0 })
})

test('a path through a file is no directory', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  const opened = openStore(disk(join(folder, 'file', 'data')), toStoreBounds())
  await expect(opened).rejects.toThrow('cannot be used: a part of the path is a file; name another directory')
})

test.runIf(process.platform === 'linux')('a place where no directory can be made is told at once', async () => {
  const opened = openStore(disk('/proc/windhover'), toStoreBounds())
  await expect(opened).rejects.toThrow('/proc/windhover cannot be used: no directory can be made there')
})

test.each([
  [Object.assign(new Error(), { code: 'EACCES' }), 'this user may not write there; give it the right to'],
  [new WindhoverError('unavailable', '', { cause: { code: 'EROFS' } }), 'the file system is read-only'],
  [Object.assign(new Error('bad sector'), { code: 'EIO' }), 'bad sector'],
])('%o is told with what to do', (error, sentence) => {
  expect(describeDirectoryFault('/data', error)).toContain(`/data cannot be used: ${sentence}`)
})

test('a package that is not there is named with the line that installs it', async () => {
  await expect(loadStorePackage('windhover-nowhere', 'nats:')).rejects.toMatchObject({
    code: 'missing_package',
    message: 'store: nats: needs a package that is not installed: npm install windhover-nowhere',
  })
})

test.each([
  [undefined, { maxMessages: 10_000, maxBytes: 67_108_864, maxAgeMs: Infinity }],
  [
    { maxMessages: 0, maxBytes: 0, maxAgeMs: 0 },
    { maxMessages: 1, maxBytes: 1, maxAgeMs: Infinity },
  ],
  [
    { maxMessages: 5, maxAgeMs: 60_000 },
    { maxMessages: 5, maxBytes: 67_108_864, maxAgeMs: 60_000 },
  ],
])('history %j is the bounds of the store', (history, bounds) => {
  expect(toStoreBounds(history)).toEqual(bounds)
})

test.each([
  ['memory:', {}, 'in the memory of this process: up to 10,000 messages and 64 MiB; a restart forgets them (store)'],
  ['memory:', { maxMessages: 0 }, 'no message is kept for replay (history)'],
  [
    'disk:/data',
    { maxBytes: 1_000 },
    'kept in /data: up to 10,000 messages and 1,000 bytes; what was answered outlives',
  ],
  ['disk:/data?durability=interval', {}, 'outlives a crash, and after 100 ms a loss of power (durability=interval)'],
  ['disk:/data?durability=never', {}, 'outlives a crash, and no loss of power (durability=never)'],
  [
    'redis://me:geheim@cache:7000/1',
    { maxAgeMs: 60_000 },
    'kept at redis://cache:7000/1, hub windhover: up to 10,000 messages and 64 MiB, for 60,000 ms; as durably as Redis',
  ],
  [
    'nats://me:geheim@a,b?hub=shop',
    {},
    'kept at nats://a, nats://b, hub shop: up to 10,000 messages and 64 MiB; as durably as JetStream',
  ],
])('%s is described with %j', (url, history, sentence) => {
  const description = describeStore(readStoreUrl(url), history)
  expect(description).toContain(sentence)
  expect(description).not.toContain('geheim')
})
