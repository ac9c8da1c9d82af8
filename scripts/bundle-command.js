// Bundles the command line of the server with the library, so that it starts with a few files instead of 360. Packages of others stay
// outside. `packages/windhover-server/src/commands/find-bundle.ts` says when it is used.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { rolldown } from 'rolldown'

const packages = new URL('../packages/', import.meta.url)
const folder = new URL('windhover-server/dist/bundle/', packages)
const input = fileURLToPath(new URL('windhover-server/src/commands/command-line.ts', packages))

rmSync(folder, { recursive: true, force: true })
const bundle = await rolldown({
  input,
  platform: 'node',
  external: (name) => !/^(?:[./]|[A-Za-z]:|windhover(?:\/|$))/.test(name),
  resolve: { conditionNames: ['@windhover/source', 'node', 'import'] },
})
await bundle.write({
  dir: fileURLToPath(folder),
  entryFileNames: '[name].js',
  // Beside one another, so that all find the files around them as their sources do.
  chunkFileNames: '[name]-[hash].js',
  sourcemap: true,
  // Both packages hold their sources.
  sourcemapExcludeSources: true,
})
await bundle.close()
const { version } = JSON.parse(readFileSync(new URL('windhover/package.json', packages), 'utf8'))
writeFileSync(new URL('library.json', folder), `${JSON.stringify({ version })}\n`)
