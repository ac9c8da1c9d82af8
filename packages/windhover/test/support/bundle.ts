import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

import { build, type BuildOptions } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** What a bundler makes of a program. */
export interface Bundle {
  /** The program, without what it loads later. */
  readonly code: string
  /** The files of this package that are in it, from `src` on: `client/index.ts`. */
  readonly files: readonly string[]
  /** Bytes of it as brotli sends it. */
  readonly brotliBytes: number
}

/** How a program is bundled. */
export interface BundleOptions {
  /** Packages that stay outside. Default: none. */
  readonly external?: readonly string[]
  /** Default: a module. A script has all that it needs in one file. */
  readonly format?: 'esm' | 'iife'
}

/** Bundles a program of TypeScript, minified, from the sources of this package. */
export async function bundle(code: string, options: BundleOptions = {}): Promise<Bundle> {
  return bundleWith({ stdin: { contents: code, resolveDir: root, loader: 'ts' } }, options)
}

/** Bundles a program that is a file, given by its path from this package on. */
export async function bundleFile(path: string, options: BundleOptions = {}): Promise<Bundle> {
  return bundleWith({ entryPoints: [join(root, path)] }, options)
}

async function bundleWith(entry: BuildOptions, { external = [], format = 'esm' }: BundleOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...entry,
    bundle: true,
    minify: true,
    format,
    splitting: format === 'esm',
    target: 'es2022',
    outdir: join(root, 'out'),
    write: false,
    metafile: true,
    absWorkingDir: root,
    conditions: ['@windhover/source'],
    external: [...external],
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  const program = outputFiles[0]!
  const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined)!
  return {
    code: program.text,
    files: Object.entries(output.inputs)
      .filter(([path, { bytesInOutput }]) => path.startsWith('src/') && bytesInOutput > 0)
      .map(([path]) => path.slice('src/'.length)),
    brotliBytes: brotliCompressSync(program.contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  }
}
