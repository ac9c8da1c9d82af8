import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { defineConfig, mergeConfig } from 'vitest/config'

import base from '../vitest.config.ts'
import { mutants, sourceFolder } from './mutants.js'

// The tests run on the engine with one wrong line, which is put in as the file is loaded: no file on disk changes.
const mutant = mutants[Number(process.env['MUTANT'])]

export default mergeConfig(
  base,
  defineConfig({
    root: join(import.meta.dirname, '..'),
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load(id) {
          if (mutant === undefined || id !== join(sourceFolder, mutant.file)) return undefined
          return readFileSync(id, 'utf8').replace(mutant.from, () => mutant.to)
        },
      },
    ],
    // A mutant that turns for ever is caught by its time, and nothing here takes long.
    test: { maxWorkers: 1, bail: 1, testTimeout: 20_000, hookTimeout: 20_000 },
  }),
)
