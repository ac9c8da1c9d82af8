import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

import { extractLegalComments } from '../build/bundled-licenses.ts'

describe('the licences inside of bundles', () => {
  test('are found in comments of their own, in code that follows them, and in the text of a worker', () => {
    const script =
      'a/*! first (c) Copyright 2020 */;/** no notice */b=`/**!\\r\n * Licence: second\\r\n */`;/*! first (c) Copyright 2020 */'
    expect(extractLegalComments(script)).toBe('/*! first (c) Copyright 2020 */\n\n/**!\n * Licence: second\n */\n')
  })

  test('that are not found fail the build', () => {
    expect(() => extractLegalComments('/* nothing */')).toThrow(/no licence comments/)
  })

  test('are shipped with the pages, and listed', () => {
    const folder = new URL('../../windhover-server/dist/static/', import.meta.url)
    const list = readFileSync(new URL('licenses.md', folder), 'utf8')
    const files = [...list.matchAll(/^- \[[^\]]+\]\(([^)]+)\)$/gm)].map(([, path = '']) => path)
    expect(files).toEqual(
      expect.arrayContaining([
        'licenses/swagger-ui-dist/LICENSE',
        'licenses/swagger-ui-dist/NOTICE',
        'licenses/swagger-ui-dist/swagger-ui-es-bundle.js.LICENSE.txt',
        'licenses/redoc/LICENSE',
        'licenses/redoc/redoc.standalone.js.LICENSE.txt',
        'licenses/scalar/licenses.md',
      ]),
    )
    for (const file of files) expect(existsSync(fileURLToPath(new URL(file, folder))), file).toBe(true)
    expect(readFileSync(new URL('licenses/redoc/redoc.standalone.js.LICENSE.txt', folder), 'utf8')).toMatch(
      /react-dom[\s\S]*DOMPurify[\s\S]*FlexSearch/,
    )
    expect(readFileSync(new URL('licenses/scalar/licenses.md', folder), 'utf8')).toMatch(/^## @vue\/runtime-dom - /m)
  })
})
