import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'

import type { ImageProcess } from './chroot-image.ts'
import { root } from './read-image-file.ts'

/** Returns whether there is a Docker that builds. */
export function hasDocker(): boolean {
  return spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0
}

/** The image of `deploy/image/Dockerfile`, as Docker builds it. */
export class DockerImage {
  readonly #name = `windhover-test-${process.pid}`

  private constructor() {
    execFileSync('docker', ['build', '--file', 'deploy/image/Dockerfile', '--tag', this.#name, '.'], {
      cwd: root,
      stdio: 'inherit',
    })
  }

  static build(): DockerImage {
    return new DockerImage()
  }

  /** Removes it. */
  remove(): void {
    execFileSync('docker', ['image', 'rm', '--force', this.#name], { stdio: 'ignore' })
  }

  /** Starts a process in a container whose root cannot be written, without any right of the superuser, in the network of this machine. */
  start({ words: [program = '', ...words], environment = {}, volumes }: ImageProcess): ChildProcess {
    const guarded = ['--read-only', '--cap-drop=ALL', '--security-opt=no-new-privileges', '--network=host']
    const mounts = Object.entries(volumes).flatMap(([inside, outside]) => ['--volume', `${outside}:${inside}`])
    const variables = Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`])
    const options = ['run', '--rm', ...guarded, ...mounts, ...variables, '--entrypoint', program]
    return spawn('docker', [...options, this.#name, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  }
}
