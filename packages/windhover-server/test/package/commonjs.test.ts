import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { findInstalled } from './find-installed.ts'
import { usePackedPackages } from './packed-packages.ts'
import { useProject } from './use-project.ts'

/** A compiler and a process of its own need seconds where many tests run at once. */
const ofItsOwn = { timeout: 300_000 }

/** TypeScript 7 knows no `moduleResolution: node10` any more; the checker of the packages' types brings one that does. */
const older = dirname(
  createRequire(join(findInstalled('@arethetypeswrong/core', import.meta.dirname)!, 'package.json')).resolve(
    'typescript/package.json',
  ),
)
const newest = findInstalled('typescript', import.meta.dirname)!

/** How projects of CommonJS are compiled, in the words of their tsconfig.json. */
const kinds = [
  { kind: 'CommonJS and node10', typescript: older, options: { module: 'CommonJS', moduleResolution: 'node10' } },
  { kind: 'node16', typescript: newest, options: { module: 'node16' } },
  { kind: 'NodeNext', typescript: newest, options: { module: 'NodeNext' } },
  { kind: 'CommonJS and bundler', typescript: newest, options: { module: 'CommonJS', moduleResolution: 'bundler' } },
]

/** Those between the others: `.ci/full` has them. */
const further = [
  { kind: 'node16 of an older compiler', typescript: older, options: { module: 'node16' } },
  { kind: 'node18', typescript: newest, options: { module: 'node18' } },
  { kind: 'node20', typescript: newest, options: { module: 'node20' } },
]

const packed = usePackedPackages('windhover', 'windhover-server')

describe('a project of CommonJS', () => {
  const own = ['@opentelemetry/api', '@redocly/openapi-core', '@types/node', 'ajv', 'ajv-formats', 'fastify', 'zod']
  const project = useProject(packed, own, 'commonjs')

  const all = process.env['MATRIX'] === '1' ? [...kinds, ...further] : kinds
  test.each<(typeof kinds)[number] | (typeof further)[number]>(all)(
    'compiles strictly with $kind, every subpath, and runs',
    ofItsOwn,
    async (each) => {
      const out = each.kind.replaceAll(' ', '-')
      // Of the older compiler the declarations of others, which are newer, are not asked.
      const options = {
        ...each.options,
        lib: ['ES2023'],
        types: ['node'],
        resolveJsonModule: true,
        esModuleInterop: true,
        skipLibCheck: each.typescript === older,
      }
      await project.compile(['library.ts', 'server.ts'], out, options, each.typescript)
      expect(await project.run(`${out}/library.js`)).toBe('windhover works\n')
    },
  )

  test('runs plain JavaScript that requires', ofItsOwn, async () => {
    project.add('commonjs.js')
    expect(await project.run('commonjs.js')).toBe('required, and works\n')
  })
})
