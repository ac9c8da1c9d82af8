import { createServer } from 'node:net'
import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'

import { afterEach, expect, test, vi } from 'vitest'

import { countOpenFiles } from './count-open-files.ts'

vi.mock('node:fs', { spy: true })
vi.mock('node:fs/promises', { spy: true })

afterEach(() => vi.resetAllMocks())

test.runIf(process.platform === 'linux')('counts one more for a socket that listens', async () => {
  const before = await countOpenFiles()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  expect(await countOpenFiles()).toBeGreaterThan(before!)
  await new Promise((resolve) => server.close(resolve))
})

test('lists them where their number is not told', async () => {
  vi.mocked(statSync).mockReturnValue({ size: 0 } as never)
  vi.mocked(readdir).mockResolvedValue(['0', '1', '2'] as never)
  expect(await countOpenFiles()).toBe(3)
})

test('knows of none where the folder may not be read', async () => {
  vi.mocked(statSync).mockImplementation(() => {
    throw new Error('EACCES')
  })
  expect(await countOpenFiles()).toBeUndefined()
})
