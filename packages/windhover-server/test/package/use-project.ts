import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll } from 'vitest'

import { findInstalled } from './find-installed.ts'
import { type PackedPackage, type PackedPackages, readManifest } from './packed-packages.ts'

const execute = promisify(execFile)
const programs = join(import.meta.dirname, 'programs')

/** An empty project in which packages were installed from their tarballs. */
export interface Project {
  readonly folder: string
  /** Runs one of the programs, or a file that a compiler made of it, and answers what it prints. Fails when it does. */
  run(file: string): Promise<string>
  /** Copies one of the programs into the project. */
  add(program: string): void
  /**
   * Checks programs with the types, as a user's compiler does, and writes the JavaScript to the folder `out`. Fails with what is wrong.
   *
   * @param typescript - the folder of the compiler. Default: that of the workspace.
   */
  compile(
    programs: readonly string[],
    out: string,
    options: Readonly<Record<string, unknown>>,
    typescript?: string,
  ): Promise<void>
}

/**
 * Lays out packed packages as installed ones, without a network. Each has links to the dependencies that it declares
 * and to nothing else. So an import of another one fails, as it does for users whose package manager is strict.
 *
 * @param packed - the packages to install, as soon as they are packed.
 * @param also - what the project itself depends on besides; optional peers of the packages are found if they are here, or if
 *   another package needs them.
 * @param type - what the project takes `.js` for. Default: `module`.
 */
export function useProject(
  packed: PackedPackages,
  also: readonly string[] = [],
  type: 'module' | 'commonjs' = 'module',
): Project {
  let folder: string

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'windhover-project-')))
    write('package.json', { name: 'embedder', private: true, type })
    const all = [...packed.values()]
    const present = new Set([...also, ...all.flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}))])
    await Promise.all(all.map((one) => install(one, present)))
    for (const name of also) link(name, all.at(-1)!.source, folder)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  return {
    get folder() {
      return folder
    },
    add,
    async run(file) {
      const { stdout } = await execute(process.execPath, [file], { cwd: folder, timeout: 120_000 })
      return stdout
    },
    async compile(programs, out, options, typescript = findInstalled('typescript', import.meta.dirname)!) {
      programs.forEach(add)
      const compilerOptions = {
        target: 'ES2023',
        strict: true,
        skipLibCheck: false,
        rootDir: '.',
        outDir: out,
        ...options,
      }
      write(`${out}.json`, { compilerOptions, files: programs })
      const tsc = join(typescript, 'bin/tsc')
      await execute(process.execPath, [tsc, '-p', `${out}.json`], { cwd: folder }).catch(
        (error: { stdout: string }) => {
          throw new Error(`${programs.join(' and ')}: this does not compile:\n${error.stdout}`)
        },
      )
    },
  }

  function add(program: string): void {
    writeFileSync(join(folder, program), readFileSync(join(programs, program)))
  }

  function write(name: string, value: object): void {
    writeFileSync(join(folder, name), JSON.stringify(value))
  }

  async function install({ manifest, source, tarball }: PackedPackage, present: ReadonlySet<string>): Promise<void> {
    const target = join(folder, 'node_modules', manifest.name)
    mkdirSync(target, { recursive: true })
    await execute('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
    const { dependencies = {}, peerDependencies = {}, bin = {} } = readManifest(target)
    const peers = Object.keys(peerDependencies).filter((name) => present.has(name))
    for (const name of [...Object.keys(dependencies), ...peers]) {
      if (!packed.has(name)) link(name, source, target)
    }
    for (const [name, file] of Object.entries(bin)) {
      mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
      symlinkSync(join(target, file), join(folder, 'node_modules/.bin', name))
    }
  }
}

/** Makes a package that the workspace has a dependency of the package in a folder. */
function link(name: string, from: string, folder: string): void {
  const installed = findInstalled(name, from)
  if (installed === undefined) throw new Error(`${name} is not installed in the workspace`)
  const place = join(folder, 'node_modules', name)
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(installed, place, 'junction')
}
