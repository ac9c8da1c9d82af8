import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

import { configNames, type Heat, heats } from '../../packages/windhover-server/src/options/heats.ts'
import { fileOnlyOptions, fileOnlyParts } from '../../packages/windhover-server/src/options/file-only-options.ts'
import { settingNames } from '../../packages/windhover-server/src/options/settings.ts'

// To write the lists again after a change: npx vitest run docs/operations/reload.test.ts -u

const page = fileURLToPath(new URL('reload.md', import.meta.url))

test('docs/operations/reload.md lists what holds at once, and what does not', async () => {
  const list = (heat: Heat): string =>
    configNames
      .filter((name) => heats[name] === heat)
      .map((name) => `- \`${name}\`\n`)
      .join('')
  const fill = (text: string, heat: Heat): string =>
    text.replace(new RegExp(`(?<=<!-- ${heat} -->\n)[^]*(?=<!-- /${heat} -->)`), () => list(heat))
  const text = readFileSync(page, 'utf8')
  expect(text).toContain('<!-- hot -->\n')
  expect(text).toContain('<!-- cold -->\n')
  await expect(fill(fill(text, 'hot'), 'cold')).toMatchFileSnapshot(page)
})

test('each setting and option of a config file says whether a reload takes it', () => {
  expect(configNames.toSorted()).toEqual([...settingNames, ...fileOnlyOptions, ...fileOnlyParts].toSorted())
})
