import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

import { putIn, readContainerSettings, readImageFile, readVariables, root, type Stage } from './read-image-file.ts'

/** Folders of this machine that stand for those of the base image. */
const baseFolders = ['/usr', '/etc', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/dev', '/proc', '/sys']
/** Where a Node is that is not the machine's own. */
const nodeFolder = '/base-node'

/** How a process of the image is run. */
export interface ImageProcess {
  readonly words: readonly string[]
  /** Variables beside those of the image. Default: none. */
  readonly environment?: Readonly<Record<string, string>>
  /** A folder of this machine for each volume of the image. */
  readonly volumes: Readonly<Record<string, string>>
}

/**
 * An image that is built without Docker: each instruction of `deploy/image/Dockerfile` is carried out as it stands there, in a root of its own (chroot).
 * The programs of the base image are those of this machine. It needs root, as containers do.
 */
export class ChrootImage {
  readonly #folder = mkdtempSync(join(tmpdir(), 'windhover-image-'))
  /** Another Node than that of the machine. */
  readonly #node: string | undefined
  readonly #settings = readContainerSettings()
  #last = ''

  private constructor(node: string | undefined) {
    this.#node = node
  }

  /**
   * Carries out all stages.
   *
   * @param node - the path of the Node that the base image has. Default: that of the machine.
   */
  static build(node?: string): ChrootImage {
    const image = new ChrootImage(node)
    const stages = readImageFile()
    for (const [index, stage] of stages.entries()) image.#buildStage(stage, stage.name ?? String(index))
    for (const { name } of stages.slice(0, -1)) rmSync(join(image.#folder, name!), { recursive: true })
    return image
  }

  /** Removes it. */
  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }

  /** The path on this machine of a path in the image. */
  pathOf(path: string): string {
    return join(this.#folder, this.#last, path)
  }

  /** Starts a process as a container would, with a root that cannot be written and no right of the superuser. */
  start({ words, environment = {}, volumes }: ImageProcess): ChildProcess {
    const { user, folder, environment: own } = this.#settings
    const variables = new Map([['PATH', this.#path()]])
    for (const [name, value] of Object.entries(own)) variables.set(name, putIn(value, variables))
    const [uid = '', gid = ''] = user.split(':')
    const rights = ['--clear-groups', '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all']
    const identity = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, ...rights]
    const entered = this.#enter(this.#last, folder, [...identity, '--', ...words], {
      isReadOnly: true,
      mounts: volumes,
    })
    return spawn(entered.program, entered.words, {
      env: { ...Object.fromEntries(variables), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  #buildStage({ instructions }: Stage, name: string): void {
    this.#last = name
    const variables = new Map([['PATH', this.#path()]])
    let folder = '/'
    for (const each of baseFolders) this.#layBase(name, each)
    for (const each of ['/tmp', homedir(), nodeFolder]) mkdirSync(this.pathOf(each), { recursive: true })
    for (const { name: kind, text } of instructions) {
      if (kind === 'WORKDIR') {
        folder = resolve(folder, text)
        mkdirSync(this.pathOf(folder), { recursive: true })
      } else if (kind === 'ENV') {
        for (const [variable, value] of readVariables(text)) variables.set(variable, putIn(value, variables))
      } else if (kind === 'COPY') {
        this.#copy(text, folder)
      } else if (kind === 'RUN') {
        this.#run(text, folder, variables)
      } else if (!['USER', 'VOLUME', 'EXPOSE', 'ENTRYPOINT', 'CMD', 'HEALTHCHECK'].includes(kind)) {
        throw new Error(`nothing here carries out ${kind}`)
      }
    }
  }

  #copy(text: string, folder: string): void {
    const [, from, source = '', target = ''] = /^(?:--from=(\S+) )?(\S+) (\S+)$/.exec(text)!
    const to = this.pathOf(resolve(folder, target))
    if (from !== undefined) cpSync(join(this.#folder, from, source), to, { recursive: true, verbatimSymlinks: true })
    else cpSync(join(root, source), to, { recursive: true, verbatimSymlinks: true, filter: isInContext() })
  }

  /** Runs a line in the shell of the base image, with what this machine says of registries. */
  #run(line: string, folder: string, variables: ReadonlyMap<string, string>): void {
    const mounts = { [homedir()]: homedir() }
    const { program, words } = this.#enter(this.#last, folder, ['/bin/sh', '-c', line], { isReadOnly: false, mounts })
    const { status, stdout, stderr } = spawnSync(program, words, {
      env: { ...process.env, NODE_ENV: undefined, HOME: homedir(), ...Object.fromEntries(variables) },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    if (status !== 0) throw new Error(`RUN ${line} ended with ${status}: ${stdout}${stderr}`.slice(0, 20_000))
  }

  /** The words that run a command in a root of its own, whose mounts end with it. */
  #enter(
    stage: string,
    folder: string,
    command: readonly string[],
    { isReadOnly, mounts }: { isReadOnly: boolean; mounts: Readonly<Record<string, string>> },
  ): { program: string; words: string[] } {
    const top = join(this.#folder, stage)
    const bases = baseFolders.filter((each) => existsSync(each) && !lstatSync(each).isSymbolicLink())
    const node: Record<string, string> = this.#node === undefined ? {} : { [nodeFolder]: dirname(this.#node) }
    const places = { ...Object.fromEntries(bases.map((each) => [each, each])), ...node, ...mounts }
    const lines = [
      'set -e',
      `mount --bind ${top} ${top}`,
      ...Object.entries(places).map(([inside, outside]) => `mount --rbind ${outside} ${top}${inside}`),
      ...(isReadOnly ? [`mount -o remount,bind,ro ${top}`] : []),
      `exec chroot ${top} env -C ${folder} "$@"`,
    ]
    return { program: 'unshare', words: ['--mount', 'bash', '-c', lines.join('\n'), 'enter', ...command] }
  }

  #path(): string {
    const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
    return this.#node === undefined ? path : `${nodeFolder}:${path}`
  }

  /** Lays what a folder of this machine is mounted on; one that is a link becomes the same link. */
  #layBase(stage: string, path: string): void {
    if (!existsSync(path)) return
    const inside = join(this.#folder, stage, path)
    mkdirSync(dirname(inside), { recursive: true })
    if (lstatSync(path).isSymbolicLink()) symlinkSync(readlinkSync(path), inside)
    else mkdirSync(inside)
  }
}

/** The lines of `.dockerignore`: paths, and names in any folder that begin with two stars and a slash. */
export function readIgnored(): readonly string[] {
  const lines = readFileSync(`${root}.dockerignore`, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

/** What Docker would send of the repository. */
function isInContext(): (source: string) => boolean {
  const ignored = readIgnored()
  const paths = new Set(ignored.filter((line) => !line.startsWith('**/')).map((line) => join(root, line)))
  const names = ignored.filter((line) => line.startsWith('**/')).map((line) => toPattern(line.slice(3)))
  return (source) => !paths.has(source) && !names.some((pattern) => pattern.test(basename(source)))
}

function toPattern(name: string): RegExp {
  return new RegExp(`^${name.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`)
}
