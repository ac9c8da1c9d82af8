import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { findInstalled } from './find-installed.ts'
import { type Manifest, type PackedPackage, type PackedPackages, readManifest } from './packed-packages.ts'

/** A package that an installation brings. */
export interface InstalledPackage {
  readonly name: string
  /** The size of its files, without those of its own dependencies. */
  readonly bytes: number
}

/** Lists what `npm install` of a packed package brings, itself first: its dependencies, theirs, and the peers that are not optional. */
export function listInstalled(wanted: PackedPackage, packed: PackedPackages): InstalledPackage[] {
  const installed = new Map<string, InstalledPackage>()
  visitPacked(wanted)
  return [...installed.values()]

  function visitPacked({ manifest, source, unpackedBytes }: PackedPackage): void {
    if (installed.has(source)) return
    installed.set(source, { name: manifest.name, bytes: unpackedBytes })
    visitDependencies(manifest, source)
  }

  function visitDependencies(manifest: Manifest, folder: string): void {
    for (const name of namesOfDependencies(manifest)) {
      const local = packed.get(name)
      if (local !== undefined) visitPacked(local)
      else visitInstalled(findInstalled(name, folder))
    }
  }

  /** @param folder - `undefined` for an optional dependency that is not for this platform. */
  function visitInstalled(folder: string | undefined): void {
    if (folder === undefined || installed.has(folder)) return
    const manifest = readManifest(folder)
    installed.set(folder, { name: manifest.name, bytes: measureFolder(folder) })
    visitDependencies(manifest, folder)
  }
}

function namesOfDependencies(manifest: Manifest): string[] {
  const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} } = manifest
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]
}

function measureFolder(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? measureFolder(path) : statSync(path).size
    })
    .reduce((sum, bytes) => sum + bytes, 0)
}
