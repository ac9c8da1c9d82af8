import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'

import { healthPaths } from '../../health/register-health.ts'
import { describeListenFailure } from '../../listen/describe-listen-failure.ts'
import { lookAtSocketPath } from '../../listen/unix-socket.ts'
import { isObject } from '../../options/is-object.ts'
import { isSocketPath } from '../../options/is-socket-path.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { settingFlag } from '../../options/setting-names.ts'
import { fetchFrom } from '../fetch-from.ts'
import { addressOf } from '../server-address.ts'
import { type Finding, findingsOf } from './finding.ts'
import { metricsHostOf, placesOf } from './places-of.ts'

/** The longest time that whoever listens there may take to say what it is, in milliseconds. */
const maxWaitMs = 2_000

/** Checks whether the ports, or the socket, are free, or a server of Windhover has them. */
export async function checkPort({ options }: Pick<ResolvedConfig, 'options'>): Promise<Finding[]> {
  const { host = '', port = 0, metricsPort } = options
  const isServer = (): Promise<boolean> => isOurs(() => placesOf(options).server)
  const isMetrics = (): Promise<boolean> => isOurs(() => placesOf(options).metrics)
  const found = [isSocketPath(host) ? await checkSocket(host, isServer) : await checkOne('port', host, port, isServer)]
  if (metricsPort !== undefined) found.push(await checkOne('metricsPort', metricsHostOf(host), metricsPort, isMetrics))
  return found
}

async function checkOne(
  name: 'port' | 'metricsPort',
  host: string,
  port: number,
  isTakenByUs: () => Promise<boolean>,
): Promise<Finding> {
  const { ok, warn, fail } = findingsOf(name)
  const server = createServer()
  try {
    server.listen({ host, port, exclusive: true })
    await once(server, 'listening')
    return ok(port === 0 ? 'any free one is taken' : `${port} is free on ${host}`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && (await isTakenByUs())) return ok(`a server of Windhover listens on ${port} already`)
    const place = { host, port, portName: settingFlag(name), hostName: '--host', origins: {} }
    const sentence = describeListenFailure(error, place) ?? (error as Error).message
    // Another one may be about to give it up, as when a server is replaced.
    return code === 'EADDRINUSE' ? warn(sentence) : fail(sentence)
  } finally {
    if (server.listening) {
      server.close()
      await once(server, 'close')
    }
  }
}

async function checkSocket(path: string, isTakenByUs: () => Promise<boolean>): Promise<Finding> {
  const { ok, warn, fail } = findingsOf('host')
  try {
    const state = await lookAtSocketPath(path)
    accessSync(dirname(path), constants.W_OK | constants.X_OK)
    return ok(state === 'free' ? `${path} is free` : `${path} was left by a process that was killed, and is replaced`)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && (await isTakenByUs())) return ok(`a server of Windhover listens on ${path} already`)
    const place = { host: path, port: 0, portName: settingFlag('port'), hostName: '--host', origins: {} }
    const sentence = describeListenFailure(error, place) ?? message.replace(/^host: /, '')
    return code === 'EADDRINUSE' ? warn(sentence) : fail(sentence)
  }
}

/** Whether what listens there tells of its health as a server of Windhover does. One that wants certificates of clients tells nobody. */
async function isOurs(place: () => URL | undefined): Promise<boolean> {
  try {
    const server = place()
    if (server === undefined) return false
    const asked = { signal: AbortSignal.timeout(maxWaitMs), takesAnyCertificate: true }
    const response = await fetchFrom(addressOf(server, healthPaths.ready), asked)
    const body: unknown = await response.json()
    return isObject(body) && Array.isArray(body['parts'])
  } catch {
    return false
  }
}
