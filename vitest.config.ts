import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

/**
 * The tests run on the sources; only what starts a process of its own uses the built files. `import` goes without saying, and must not
 * be said: it would hold for what a package requires too.
 */
const conditions = ['@windhover/source', 'node']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ['vitest.setup.ts'],
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'bench/src/**/*.test.ts',
      'stress/src/**/*.test.ts',
      'fuzz/src/**/*.test.ts',
      'mutants/*.test.js',
      'examples/**/*.test.ts',
      'docs/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    typecheck: {
      enabled: true,
      include: ['packages/*/{src,test}/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
    // On two cores the default is one, which idles while a test waits for a browser or another process.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Nobody waits for these but what hangs: a test may be kept from its turn for long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 50_000 } },
    restoreMocks: true,
    unstubGlobals: true,
  },
})
