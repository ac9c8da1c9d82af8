import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { toRedisTarget } from './redis-target.ts'
import { StoreFault } from './store-fault.ts'

const place = { kind: 'redis', url: 'rediss://cache', hub: 'h' } as const

test('an address alone stays one', async () => {
  expect(await toRedisTarget(place)).toEqual({ url: 'rediss://cache', hub: 'h' })
})

test('files are read before each attempt', async () => {
  const folder = temporaryFolder({ 'ca.pem': 'authority', 'cert.pem': 'certificate', 'key.pem': 'secret\n' })
  const [ca, cert, key] = ['ca', 'cert', 'key'].map((name) => join(folder, `${name}.pem`)) as [string, string, string]
  chmodSync(key, 0o600)
  const { client, ...rest } = await toRedisTarget({ ...place, files: { ca, cert, key } })
  expect(rest).toEqual({ hub: 'h' })
  const socket = { tls: true, ca: 'authority', cert: 'certificate', key: 'secret' }
  expect(await client!()).toEqual({ url: 'rediss://cache', socket })
  writeFileSync(cert, 'renewed')
  expect(await client!()).toEqual({ url: 'rediss://cache', socket: { ...socket, cert: 'renewed' } })
})

test('a file that is not there, or a key that others may read, is refused by name', async () => {
  const folder = temporaryFolder({ 'cert.pem': 'certificate', 'key.pem': 'secret' })
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const missing = toRedisTarget({ ...place, files: { ca: join(folder, 'none.pem') } })
  await expect(missing).rejects.toBeInstanceOf(StoreFault)
  await expect(missing).rejects.toThrow('store: ca: the file of the URL is not there; give the path of a file in PEM')
  chmodSync(key, 0o644)
  const open = toRedisTarget({ ...place, files: { cert, key } })
  await expect(open).rejects.toThrow(`store: key: the file of the URL: others may read or write it`)
})
