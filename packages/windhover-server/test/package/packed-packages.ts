import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll } from 'vitest'

const run = promisify(execFile)
const workspace = join(import.meta.dirname, '../../../..')

/** What a package.json says that matters to who installs it. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly repository?: { readonly type: string; readonly url: string; readonly directory: string }
  readonly homepage?: string
  readonly bugs?: { readonly url: string }
  readonly keywords?: readonly string[]
  readonly publishConfig?: { readonly access: string; readonly provenance: boolean }
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** A package as it would be published. */
export interface PackedPackage {
  readonly manifest: Manifest
  /** Its folder in the workspace, from which its dependencies are found. */
  readonly source: string
  readonly tarball: string
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/** The packages by name, once the tests of the file run. */
export type PackedPackages = ReadonlyMap<string, PackedPackage>

interface PackAnswer {
  readonly name: string
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: PackedPackage['files']
}

/** Packs what is built, as `npm publish` does, for the tests of a file. */
export function usePackedPackages(...names: readonly string[]): PackedPackages {
  const packed = new Map<string, PackedPackage>()
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'windhover-packed-'))
    const flags = ['--json', '--pack-destination', folder, ...names.flatMap((name) => ['--workspace', name])]
    const { stdout } = await run('npm', ['pack', ...flags], { cwd: workspace, maxBuffer: 16 * 1024 * 1024 })
    for (const answer of JSON.parse(stdout) as PackAnswer[]) {
      const source = join(workspace, 'packages', answer.name)
      packed.set(answer.name, {
        manifest: readManifest(source),
        source,
        tarball: join(folder, answer.filename),
        packedBytes: answer.size,
        unpackedBytes: answer.unpackedSize,
        files: answer.files,
      })
    }
  }, 180_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return packed
}

/** Reads the package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}
