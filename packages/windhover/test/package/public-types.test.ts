import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { describePublicTypes } from '../support/describe-public-types.ts'
import { useDeclarations } from '../support/use-declarations.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(import.meta.dirname, 'public-types')
const subpaths = useDeclarations(root)

// What comes, goes or changes here is a change of the public interface: it belongs into the release notes. `npm run public-types`
// writes the files.

test('what each subpath exports is as its file says', async () => {
  const types = describePublicTypes(subpaths())
  for (const [name, text] of types) {
    // oxlint-disable-next-line no-await-in-loop -- a file each
    await expect.soft(text, name).toMatchFileSnapshot(join(folder, toFileName(name)))
  }
  const names = [...types.keys()].map(toFileName)
  expect(readdirSync(folder).filter((name) => !names.includes(name))).toEqual([])
})

test('there are no other subpaths', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object }
  expect(Object.keys(exports)).toEqual([
    '.',
    './adapter',
    './client',
    './client/node',
    './client/react',
    './client/testing',
    './client/vue',
    './http/express',
    './http/fastify',
    './http/fetch',
    './http/hono',
    './http/koa',
    './http/node',
    './json-schema',
    './openapi',
    './openapi/validate',
    './opentelemetry',
    './store',
    './store/disk',
    './testing',
    './package.json',
  ])
})

function toFileName(name: string): string {
  return `${name.replaceAll('/', '-')}.txt`
}
