import { expect, test } from 'vitest'

import { bundle } from '../support/bundle.ts'

const peers = { external: ['react', 'vue'] }
const core = "export { createClient } from 'windhover/client'"

const programs = [
  ['windhover/client', "export * from 'windhover/client'"],
  ['windhover/client/react', "export * from 'windhover/client/react'"],
  ['windhover/client/vue', "export * from 'windhover/client/vue'"],
] as const

test.each(programs)('the bundle of %s has nothing of the server', async (_, code) => {
  const { files, code: bundled } = await bundle(code, peers)
  expect(files.length).toBeGreaterThan(0)
  const own =
    /^(?:client\/(?!testing\/).*|wire\/(?:parse-events|read-body|read-data)\.ts|position\.ts|names\.ts|errors\.ts|describe-given\.ts)$/
  expect(files.filter((file) => !own.test(file))).toEqual([])
  expect(bundled).not.toMatch(/\bfrom"node:|\brequire\("/)
})

const imports = [
  ['react', '{ useEvent, useEvents }', 600],
  ['react', '{ useEvent, useStream }', 600],
  ['react', '{ useFollow }', 600],
  ['react', '*', 800],
  ['vue', '{ useEvent, useEvents }', 600],
  ['vue', '{ useFollow }', 600],
  ['vue', '*', 650],
] as const

test.each(imports)('of client/%s, %s adds at most %i bytes to the client', async (name, imported, most) => {
  const client = await bundle(core, peers)
  const both = await bundle(`${core}\nexport ${imported} from 'windhover/client/${name}'`, peers)
  const added = both.brotliBytes - client.brotliBytes
  console.log(`windhover/client/${name}, ${imported}: ${added} B of brotli`)
  expect(added).toBeLessThanOrEqual(most)
})
