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
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'bench/src/**/*.test.ts',
      'stress/src/**/*.test.ts',
      'fuzz/src/**/*.test.ts',
      'examples/**/*.test.ts',
      'docs/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    typecheck: {
      enabled: true,
      include: ['packages/*/{src,test}/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
    // Nobody waits for these but what hangs: a test may be kept from its turn for long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
