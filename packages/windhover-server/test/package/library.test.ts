import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { usePackedPackages } from './packed-packages.ts'
import { useProject } from './use-project.ts'

/** A compiler and a process of its own need seconds where many tests run at once. */
const ofItsOwn = { timeout: 180_000 }

const packed = usePackedPackages('windhover')

/** How the two kinds of projects say what a module is; with `Bundler` the compiler leaves it to somebody else to find them again. */
const kinds = [
  { kind: 'NodeNext', options: { module: 'NodeNext' } },
  { kind: 'Bundler', options: { module: 'ESNext', moduleResolution: 'Bundler' } },
]

describe('a project that has the library and nothing else', () => {
  const project = useProject(packed)

  test('runs a hub', ofItsOwn, async () => {
    project.add('hub-only.js')
    expect(await project.run('hub-only.js')).toBe('no server, no validator\n')
  })

  test.each(kinds)('compiles with $kind and the types of the web, without those of Node', ofItsOwn, async (each) => {
    const lib = ['ES2023', 'DOM', 'DOM.AsyncIterable']
    await project.compile(['hub-only.ts'], each.kind, { ...each.options, lib, types: [] })
  })
})

describe('a project that has all that the library can use', () => {
  const project = useProject(packed, [
    '@opentelemetry/api',
    '@redocly/openapi-core',
    '@types/node',
    'ajv',
    'ajv-formats',
    'zod',
  ])

  test.each(kinds)('compiles strictly with $kind, the libraries checked too, and runs', ofItsOwn, async (each) => {
    const options = { ...each.options, lib: ['ES2023'], types: ['node'], resolveJsonModule: true }
    await project.compile(['library.ts'], each.kind, options)
    expect(await project.run(`${each.kind}/library.js`)).toBe('windhover works\n')
  })

  test('runs plain JavaScript', ofItsOwn, async () => {
    project.add('library.js')
    expect(await project.run('library.js')).toBe('windhover works\n')
  })
})

describe('a page that has the client, React and Vue', () => {
  const project = useProject(packed, ['@types/react', 'react', 'vue', 'zod'])

  test.each(kinds)('compiles strictly with $kind, and runs', ofItsOwn, async (each) => {
    const lib = ['ES2023', 'DOM', 'DOM.Iterable']
    await project.compile(['client.ts'], each.kind, { ...each.options, lib, types: [] })
    expect(await project.run(`${each.kind}/client.js`)).toBe('10 %\n')
  })
})

test('the programs import every subpath that there is', () => {
  const { name, exports = {} } = packed.get('windhover')!.manifest
  const programs = ['library.ts', 'client.ts'].map((file) =>
    readFileSync(join(import.meta.dirname, 'programs', file), 'utf8'),
  )
  const imported = [...programs.join('\n').matchAll(/ from '(windhover[^']*)'$/gm)].map(([, specifier]) => specifier)
  expect(new Set(imported)).toEqual(new Set(Object.keys(exports).map((path) => path.replace('.', name))))
})
