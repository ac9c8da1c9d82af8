import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const page = readFileSync(join(import.meta.dirname, 'behind-a-proxy.md'), 'utf8')
const folder = join(import.meta.dirname, '../../deploy/proxies')
const files = readdirSync(folder)
const read = (file: string): string => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trimEnd()

// Each file is run by packages/windhover-server/test/browser/behind-proxies.test.ts.
test.each(files)('the page shows deploy/proxies/%s as it is', (file) => {
  expect(page).toContain(`\n${read(file)}\n\`\`\`\n`)
})

test('the page shows no other configuration', () => {
  const blocks = [...page.matchAll(/^```(\w+)\n/gm)].map(([, language]) => language)
  expect(blocks.filter((language) => language !== 'html')).toHaveLength(files.length)
})
