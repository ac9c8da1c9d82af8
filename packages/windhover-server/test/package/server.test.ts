import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

import { describe, expect, onTestFinished, test } from 'vitest'

import { readManifest, usePackedPackages } from './packed-packages.ts'
import { useProject } from './use-project.ts'

/** A compiler and a process of its own need seconds where many tests run at once. */
const ofItsOwn = { timeout: 180_000 }

const packed = usePackedPackages('windhover', 'windhover-server', 'windhover-redis', 'windhover-jetstream')
const root = join(import.meta.dirname, '../../../..')

describe('a project that has the server', () => {
  const project = useProject(packed, ['@types/node', 'fastify', 'zod'])

  test.each([
    { kind: 'NodeNext', options: { module: 'NodeNext' } },
    { kind: 'Bundler', options: { module: 'ESNext', moduleResolution: 'Bundler' } },
  ])('compiles strictly with $kind and runs', ofItsOwn, async ({ kind, options }) => {
    await project.compile(['server.ts'], kind, { ...options, lib: ['ES2023'], types: ['node'] })
    expect(await project.run(`${kind}/server.js`)).toBe('windhover-server works, config for port 5055\n')
  })

  test('has the command', ofItsOwn, async () => {
    const command = join(project.folder, 'node_modules/.bin/windhover')
    const execute = promisify(execFile)
    const { stdout: version } = await execute(command, ['--version'], { cwd: project.folder })
    expect(version).toBe(`${packed.get('windhover-server')!.manifest.version}\n`)
    const child = spawn(command, ['--port', '0'], { cwd: project.folder, stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const exit = once(child, 'exit')
    for await (const line of createInterface({ input: child.stdout })) {
      const { page } = JSON.parse(line) as { page?: string }
      if (page === undefined) continue
      expect(await (await fetch(page)).text()).toContain('<title>Windhover')
      child.kill('SIGTERM')
    }
    expect(await exit).toEqual([0, null])
  })
})

test('the packages of stores are optional peers of the server, in the version beside it; and so is that of traces', () => {
  const { peerDependencies, peerDependenciesMeta, dependencies } = packed.get('windhover-server')!.manifest
  const names = ['windhover-jetstream', 'windhover-redis']
  const versions = names.map((name) => readManifest(join(root, 'packages', name)).version)
  expect(peerDependencies).toEqual({
    ...Object.fromEntries(names.map((name, n) => [name, `^${versions[n]!}`])),
    '@opentelemetry/api': packed.get('windhover')!.manifest.peerDependencies!['@opentelemetry/api'],
  })
  const optional = Object.keys(peerDependencies!).map((name) => [name, { optional: true }])
  expect(peerDependenciesMeta).toEqual(Object.fromEntries(optional))
  for (const name of names) expect(dependencies).not.toHaveProperty(name)
})

describe.each(['windhover', 'windhover-server', 'windhover-redis', 'windhover-jetstream'])(
  'the tarball of %s',
  (name) => {
    test('says where it comes from, and where to ask', () => {
      const { repository, homepage, bugs, keywords } = packed.get(name)!.manifest
      expect(repository).toMatchObject({ type: 'git', directory: `packages/${name}` })
      const base = repository!.url.replace(/^git\+|\.git$/g, '')
      expect([homepage, bugs!.url]).toEqual([`${base}#readme`, `${base}/issues`])
      expect(keywords).toEqual(expect.arrayContaining(['server-sent-events', 'sse', 'eventsource', 'openapi']))
    })

    test('holds the licence, a readme, the changelog, what is built and its sources, and no test', () => {
      const paths = packed.get(name)!.files.map(({ path }) => path)
      const isServer = name === 'windhover-server'
      const folders = isServer ? ['bin', 'dist', 'src'] : ['dist', 'src']
      expect(paths.filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`))).toSorted()).toEqual([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        ...(isServer ? ['config.schema.json'] : []),
        'package.json',
      ])
      expect(paths.filter((path) => /\.test(-d)?\.|tsbuildinfo|\/\.|^dist\/static\/.*\.map$/.test(path))).toEqual([])
      for (const path of paths.filter((one) => one.startsWith('src/') && !one.endsWith('.d.ts'))) {
        // A file of CommonJS, `.cts`, becomes `.cjs` and `.d.cts`. None of its types is for users.
        const [name, c] = [path.replace(/^src\/|\.c?ts$/g, ''), path.endsWith('.cts') ? 'c' : '']
        for (const ending of [`${c}js`, `${c}js.map`, `d.${c}ts`, `d.${c}ts.map`]) {
          expect(paths).toContain(`dist/${name}.${ending}`)
        }
        if (c === '') expect(paths).toContain(`dist/require/${name}.d.ts`)
      }
    })

    test('is published for everybody, with its provenance', () => {
      expect(packed.get(name)!.manifest.publishConfig).toEqual({ access: 'public', provenance: true })
    })

    test('has a changelog of its own, which begins with its version once that has notes', () => {
      const changelog = readFileSync(join(packed.get(name)!.source, 'CHANGELOG.md'), 'utf8')
      expect(changelog.split('\n')[0]).toBe(`# Changelog of \`${name}\``)
      const [newest] = /(?<=^## ).*/m.exec(changelog) ?? [undefined]
      if (newest !== undefined) expect(newest).toBe(packed.get(name)!.manifest.version)
    })

    test('has the licence of the repository', () => {
      expect(readFileSync(join(packed.get(name)!.source, 'LICENSE'), 'utf8')).toBe(
        readFileSync(join(root, 'LICENSE'), 'utf8'),
      )
    })
  },
)
