import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { listExports } from '../../../windhover/test/support/list-exports.ts'

const root = join(import.meta.dirname, '../..')

// A name that comes, goes or changes here is a change of the public interface: it belongs into the release notes.

test('windhover-server', async () => {
  expect(await listExports(join(root, 'src/index.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "BroadcastOptions",
        "ConfigExport",
        "DocumentOptions",
        "Documents",
        "NamedDocumentOptions",
        "ResponseDetails",
        "RouteResponse",
        "RouteSchemaSource",
        "ServerOptions",
        "StandardSchemaTypeProvider",
        "Windhover",
        "WindhoverApp",
        "WindhoverConfig",
        "WindhoverPluginOptions",
        "WindhoverServer",
      ],
      "values": [
        "createServer",
        "defineConfig",
        "windhoverPlugin",
      ],
    }
  `)
})

test('there are no other subpaths', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object }
  expect(Object.keys(exports)).toEqual(['.', './config.schema.json', './package.json'])
})
