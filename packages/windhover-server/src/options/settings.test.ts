import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'
import type { z } from 'zod'

import { configFileSchema } from './config-file-schema.ts'
import { renderSettings } from './render-settings.ts'
import { listVariables, settingFlag, settingVariables } from './setting-names.ts'
import { settingNames, settings } from './settings.ts'

describe('the table of settings', () => {
  test.each(settingNames)('%s allows its own default', (name) => {
    expect(settings[name].schema().safeParse(settings[name].default)).toMatchObject({ success: true })
    expect(settings[name].description).not.toMatch(/\.$/)
  })

  test('reads each default back from text', () => {
    // What has no default has no text for that either.
    for (const name of settingNames.filter((one) => settings[one].default !== undefined)) {
      expect(settings[name].fromText(String(settings[name].default as string | number))).toEqual(settings[name].default)
    }
  })

  test('names flags and variables', () => {
    expect(settingFlag('history.maxMessages')).toBe('--history-max-messages')
    expect(settingVariables('history.maxMessages')).toEqual(['WINDHOVER_HISTORY_MAX_MESSAGES'])
    expect(settingVariables('port')).toEqual(['WINDHOVER_PORT', 'PORT'])
    expect(settingVariables('access.jwt.secret')).toEqual(['WINDHOVER_TOKEN_SECRET'])
    expect(listVariables('access.jwt.secret')).toEqual(['WINDHOVER_TOKEN_SECRET', 'WINDHOVER_TOKEN_SECRET_FILE'])
    expect(settingFlag('access.keysFile')).toBe('--access-keys-file')
    expect(settingVariables('host')).toEqual(['WINDHOVER_HOST', 'HOST'])
  })
})

/** To write the page again after a change of the table: `npx vitest run settings.test -u`. */
test('docs/reference/settings.md shows the table', async () => {
  const page = fileURLToPath(new URL('../../../../docs/reference/settings.md', import.meta.url))
  const written = readFileSync(page, 'utf8')
  const [before = '', rest = ''] = written.split(/(?<=<!-- settings -->\n)/)
  const after = rest.slice(rest.indexOf('<!-- /settings -->'))
  await expect(`${before}${renderSettings()}${after}`).toMatchFileSnapshot(page)
})

test('docs/reference/settings.md names every key of a stream in the config file', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../../docs/reference/settings.md', import.meta.url)), 'utf8')
  const [, row = ''] = /^\| `streams` \| (.*) \|$/m.exec(page)!
  const streams = configFileSchema().shape['streams'] as z.ZodOptional<z.ZodArray<z.ZodObject>>
  expect([...row.matchAll(/`([A-Za-z]+)`/g)].map(([, key]) => key)).toEqual(Object.keys(streams.unwrap().element.shape))
})
