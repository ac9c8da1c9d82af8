import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { build, type Metafile } from 'esbuild'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const source = join(root, 'packages/windhover/src/client/index.ts')

interface Bundle {
  readonly metafile: Metafile
  /** Bytes after brotli of a page's first request for each chunk, by its name. */
  readonly bytes: ReadonlyMap<string, number>
  readonly entry: string
}

/** Bundles what a page imports, as its own tools do: minified, and with a chunk for each `import()`. */
async function bundle(code: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@windhover/source'],
    outdir: 'out',
    write: false,
    metafile: true,
  })
  const bytes = new Map(
    outputFiles.map(({ path, contents }) => [path.slice(root.length + 1), brotliCompressSync(contents).length]),
  )
  const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')!
  return { metafile, bytes, entry }
}

/** The chunks that are loaded with one: what it imports, and what that imports, unless it is with `import()`. */
function loadedWith({ metafile }: Bundle, chunk: string, found = new Set<string>()): Set<string> {
  if (found.has(chunk)) return found
  found.add(chunk)
  for (const { path, kind } of metafile.outputs[chunk]!.imports) {
    if (kind === 'import-statement') loadedWith({ metafile } as Bundle, path, found)
  }
  return found
}

function sum({ bytes }: Bundle, chunks: Iterable<string>): number {
  let total = 0
  for (const chunk of chunks) total += bytes.get(chunk)!
  return total
}

/** In thousands of bytes. */
const budgets = { core: 5.95, tabs: 8.31, all: 13.15 }

describe('the client in a page', async () => {
  const core = await bundle(`export { createClient } from '${source}'`)
  const all = await bundle(`export * from '${source}'`)

  test('is small', () => {
    const first = loadedWith(core, core.entry)
    const share = [...core.bytes.keys()].find((name) => /(^|\/)sharing[^/]*\.js$/.test(name))
    const tabs = share === undefined ? first : new Set([...first, ...loadedWith(core, share)])
    const sizes = { core: sum(core, first), tabs: sum(core, tabs), all: sum(all, all.bytes.keys()) }
    console.log('bytes after brotli:', sizes)
    for (const [name, bytes] of Object.entries(sizes)) {
      expect(bytes, name).toBeLessThanOrEqual(budgets[name as keyof typeof budgets] * 1000)
    }
  })

  test('has nothing of the server in it', () => {
    const folders = Object.keys(all.metafile.inputs)
      .filter((path) => path !== '<stdin>')
      .map((path) => path.replace('packages/windhover/src/', '').split('/').slice(0, -1).join('/'))
    for (const folder of new Set(folders)) expect(folder).toMatch(/^(|wire|client(\/.*)?)$/)
  })
})
