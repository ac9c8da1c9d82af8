import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/**
 * The tests run on the sources; only what starts a process of its own uses the built files. `import` goes without saying, and must not
 * be said: it would hold for what a package requires too.
 */
const conditions = ['@windhover/source', 'node']

/** Tests beside their source that start a server, a process or a socket of their own. */
const startedFromSource = [
  'packages/windhover-redis/src/**/*.test.ts',
  'packages/windhover-jetstream/src/**/*.test.ts',
  'stress/src/http/**/*.test.ts',
  'stress/src/chaos/{cutting-proxy,chaos-*}.test.ts',
  'fuzz/src/**/*.test.ts',
]

/** Tests that replace modules or load them again: they would not do it in a process that has already loaded them. */
const replacing = readdirSync('packages', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[a-z-]+\/src\/.*\.test\.ts$/.test(name))
  .map((name) => join('packages', name))
  .filter((file) => /vi\.(?:mock|doMock|resetModules)\(/.test(readFileSync(file, 'utf8')))

/** Tests that move the clock by hand and count its timers: those that other files have left would count. */
const movingClocks = 'packages/windhover/test/client/*.test.ts'

/** Tests of the programs in guides and examples. Each program makes its hub when it is loaded, and a test closes it for good. */
const ofPrograms = ['docs/guides/code/**/*.test.ts', 'examples/*.test.ts']

/** What only `.ci/full` runs, with `MATRIX=1`: one more of a kind that the rest has one of. */
const seldom =
  process.env['MATRIX'] === '1'
    ? []
    : [
        'examples/apps/*.test.ts',
        'packages/windhover-server/test/browser/{client-vue,many-nodes}.test.ts',
        'packages/windhover-server/test/e2e/stores.test.ts',
      ]

/** A group of tests that can be run alone: `vitest run --project unit`. Everything else is as below. */
function project(name: string, include: string[], exclude: string[] = []): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: { name, include, exclude: [...configDefaults.exclude, '**/dist/**', ...seldom, ...exclude] },
  }
}

/** The same, in processes that run many files each: a new one for each file takes longer than its tests do. */
function sharingProject(...settings: Parameters<typeof project>): TestProjectInlineConfiguration {
  const { test, ...rest } = project(...settings)
  return { ...rest, test: { ...test, isolate: false } }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      sharingProject(
        'unit',
        [
          'packages/*/src/**/*.test.ts',
          'bench/src/**/*.test.ts',
          'stress/src/**/*.test.ts',
          'mutants/*.test.js',
          'scripts/{english,release}/*.test.js',
        ],
        [...startedFromSource, ...replacing],
      ),
      project('unit-alone', replacing),
      sharingProject(
        'http',
        ['packages/*/test/**/*.test.ts', ...startedFromSource, 'scripts/*.test.js', 'docs/**/*.test.ts'],
        ['packages/*/test/{browser,package,viewers}/**', movingClocks, ...ofPrograms],
      ),
      project('http-alone', [movingClocks, ...ofPrograms]),
      project('browser', ['packages/*/test/browser/**/*.test.ts', 'examples/apps/*.test.ts']),
      // Each of several foreign programs, on each kind of device. One of each kind is looked at in `browser`.
      ...(process.env['MATRIX'] === '1' ? [project('viewers', ['packages/*/test/viewers/**/*.test.ts'])] : []),
      project('package', ['packages/*/test/package/**/*.test.ts']),
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/{src,test}/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
    ],
    setupFiles: ['vitest.setup.ts'],
    // On two cores the default is one. It idles while a test waits for a browser, another process or time, and so do two.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // Nobody waits for these but what hangs: a test may be kept from its turn for long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 50_000 } },
    restoreMocks: true,
    unstubGlobals: true,
  },
})
