import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { findFreePort } from '../../../../stress/src/nodes/find-free-port.ts'
import { RedisServer } from '../../../windhover-redis/test/redis-server.ts'
import { areRunnable } from '../support/browser.ts'
import { ChrootImage, readIgnored } from '../support/chroot-image.ts'
import { DockerImage, hasDocker } from '../support/docker-image.ts'
import { exchange, postJson } from '../support/exchange.ts'
import { openStream } from '../support/open-stream.ts'
import { readContainerSettings, readImageFile, root } from '../support/read-image-file.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { watchLines, type WatchedLines } from '../support/watch-lines.ts'

const settings = readContainerSettings()
const read = (path: string): string => readFileSync(root + path, 'utf8')

describe('deploy/image/Dockerfile', () => {
  test('has the newest Node of its line that the tests run on', () => {
    const bases = new Set(readImageFile().map(({ base }) => base))
    expect(bases.size).toBe(1)
    const [, version = ''] = /^node:(\d+\.\d+\.\d+)-slim$/.exec([...bases].join())!
    expect(/^node_versions=\((.*)\)$/m.exec(read('.ci/full'))![1]!.split(' ')).toContain(version)
  })

  test('copies and runs what is there', () => {
    const instructions = readImageFile().flatMap((stage) => stage.instructions)
    const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts
    for (const { name, text } of instructions.filter((one) => one.name === 'RUN')) {
      for (const [, script = ''] of text.matchAll(/npm run (\S+)/g)) expect(scripts, name).toHaveProperty(script)
      for (const [, path = ''] of text.matchAll(/node (\S+)/g)) expect(existsSync(root + path), path).toBe(true)
    }
    const [, gathered = ''] = /gather-packages\.js \/app (.*)$/m.exec(read('deploy/image/Dockerfile'))!
    const published = readdirSync(`${root}packages`).filter((name) => !isPrivate(name))
    expect(gathered.split(' ').toSorted()).toEqual(published.toSorted())
  })

  test('serves where others reach it, by nobody of the machine, and writes to one folder', () => {
    expect(settings).toMatchObject({ user: '65532:65532', ports: [5000], volumes: ['/data'] })
    expect(settings.environment).toMatchObject({ WINDHOVER_HOST: '0.0.0.0', NODE_ENV: 'production' })
    expect([settings.entrypoint, settings.command]).toEqual([['windhover'], ['serve']])
    expect(settings.healthcheck).toEqual(['windhover', 'check', '--ready'])
  })

  test('is sent nothing that it does not need', () => {
    const names = readIgnored()
    for (const line of names) expect(line).toMatch(/^(?:\*\*\/)?[\w.*/-]+$/)
    // What is built here, or belongs to this clone alone, would take the place of what the stage builds.
    for (const name of ['.git', '.cache', '**/node_modules', '**/dist', '**/*.tsbuildinfo'])
      expect(names).toContain(name)
  })
})

function isPrivate(name: string): boolean {
  return (JSON.parse(read(`packages/${name}/package.json`)) as { private?: boolean }).private === true
}

/** Docker, or what stands in for it on this machine. Either takes minutes and asks the registry, so that only `.ci/full image` has them. */
const isWanted = process.env['DEPLOY'] === '1'
const isRunnable =
  isWanted && (hasDocker() || areRunnable([{ path: '/usr/bin/setpriv', package: 'util-linux' }], 'the image'))

describe.runIf(isRunnable)('the image', { timeout: 120_000 }, () => {
  let image: ChrootImage | DockerImage

  beforeAll(async () => {
    image = hasDocker() ? DockerImage.build() : ChrootImage.build(process.env['IMAGE_NODE'])
  }, 1_200_000)
  afterAll(() => image.remove(), 600_000)

  interface Container extends WatchedLines {
    readonly url: string
    readonly child: ChildProcess
    readonly environment: Readonly<Record<string, string>>
    /** Ends it with SIGTERM, and resolves with its exit code. */
    stop(): Promise<number | null>
  }

  /** A folder for the volume, with its owner in the image. */
  function makeVolume(): string {
    const folder = join(temporaryFolder(), 'data')
    mkdirSync(folder)
    const [uid, gid] = settings.user.split(':').map(Number)
    chownSync(folder, uid!, gid!)
    return folder
  }

  /** Starts a container of the image. Its port is a free one of this machine, as if it were published. */
  async function start(words: readonly string[], volume = makeVolume()): Promise<Container> {
    const port = await findFreePort()
    const url = `http://127.0.0.1:${port}`
    const environment = { WINDHOVER_PORT: String(port), WINDHOVER_URL: url }
    const child = image.start({ words: [...settings.entrypoint, ...words], environment, volumes: { '/data': volume } })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = once(child, 'exit') as Promise<[number | null]>
    return {
      url,
      child,
      environment,
      ...watchLines(child),
      async stop() {
        child.kill('SIGTERM')
        const [code] = await ended
        return code
      },
    }
  }

  test('does not start while nothing says who may use it', async () => {
    const { child, lines } = await start(settings.command)
    expect(await once(child, 'close')).toEqual([78, null])
    expect(lines.join('\n')).toContain('--anonymous read')
  })

  test('serves, is healthy, tells its readers of the end, and keeps messages in its volume', async () => {
    const volume = makeVolume()
    const words = [...settings.command, '--anonymous', 'all', '--store', 'disk:/data/messages']
    const first = await start(words, volume)
    await first.waitFor('listening on')
    const reader = await openStream(`${first.url}/sse/broadcast`)
    expect(await reader.next()).toMatchObject({ event: 'connected' })
    expect((await postJson(`${first.url}/api/broadcast`, '{"event":"note","data":1}')).status).toBe(200)
    const { id } = await reader.next()
    expect((await exchange(`${first.url}/`)).body).toContain('<title>')
    await expectHealthy(first, 0)
    expect(await first.stop()).toBe(0)
    expect(await reader.next()).toMatchObject({ event: 'closing' })
    await expectHealthy(first, 1)
    const second = await start(words, volume)
    await second.waitFor('listening on')
    const late = await openStream(`${second.url}/sse/broadcast`, { 'Last-Event-ID': id!.replace(/\.\d+$/, '.0') })
    expect([await late.next(), await late.next()]).toMatchObject([{ event: 'connected' }, { event: 'note', id }])
    late.close()
    expect(await second.stop()).toBe(0)
  })

  test('has the stores', async () => {
    const redis = new RedisServer([])
    onTestFinished(() => redis.end())
    await redis.start()
    const node = await start([...settings.command, '--anonymous', 'read', '--store', `redis://127.0.0.1:${redis.port}`])
    await node.waitFor('listening on')
    await expect.poll(async () => (await exchange(`${node.url}/readyz`)).status).toBe(200)
    expect(await node.stop()).toBe(0)
    const other = await start([...settings.command, '--anonymous', 'read', '--store', 'nats://127.0.0.1:1'])
    await other.waitFor('listening on')
    expect((await exchange(`${other.url}/readyz`)).status).toBe(503)
    expect(await other.stop()).toBe(0)
  })

  test('has what the server needs, and nothing that builds or tests', async () => {
    const listing = image.start({ words: ['ls', '/windhover/node_modules', '/windhover/packages'], volumes: {} })
    const names = ((await listing.stdout!.toArray()) as Buffer[]).join('').split('\n')
    for (const name of ['windhover-server', 'windhover-redis', 'windhover-jetstream', 'fastify'])
      expect(names).toContain(name)
    for (const name of ['typescript', 'vitest', 'vite', 'react', 'express', 'console'])
      expect(names).not.toContain(name)
  })

  /** Runs the health check of the image, in the container as Docker does. */
  async function expectHealthy({ environment }: Container, code: number): Promise<void> {
    const child = image.start({ words: settings.healthcheck, environment, volumes: { '/data': makeVolume() } })
    child.stdout!.resume()
    child.stderr!.resume()
    expect(await once(child, 'exit')).toEqual([code, null])
  }
})
