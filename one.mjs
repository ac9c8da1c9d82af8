import * as esbuild from 'esbuild'
import { brotliCompressSync } from 'node:zlib'
const root='/tmp/wt/core'
const lazy = { name: 'lazy', setup(b) { b.onResolve({filter: /./}, (a) => a.kind === 'dynamic-import' ? { path: './' + a.path.split('/').pop().replace('.ts','.js'), external: true } : undefined) } }
const r = await esbuild.build({ stdin: { contents: `export { createClient } from '${root}/packages/windhover/src/client/index.ts'`, resolveDir: root, loader: 'ts' }, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, plugins: [lazy], conditions: ['@windhover/source'] })
for (const f of r.outputFiles) console.log(f.path, f.contents.length, brotliCompressSync(f.contents).length)
