import { once } from 'node:events'
import { createServer } from 'node:net'

import { healthPaths } from '../../health/register-health.ts'
import { describeListenFailure } from '../../listen/describe-listen-failure.ts'
import { isObject } from '../../options/is-object.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { settingFlag } from '../../options/setting-names.ts'
import { type Finding, findingsOf } from './finding.ts'

/** The longest time that whoever listens there may take to say what it is, in milliseconds. */
const maxWaitMs = 2_000

/** Checks whether the ports are free, or a server of Windhover has them. */
export async function checkPort({ options }: Pick<ResolvedConfig, 'options'>): Promise<Finding[]> {
  const { host = '', port = 0, metricsPort } = options
  const found = [await checkOne('port', host, port)]
  if (metricsPort !== undefined) found.push(await checkOne('metricsPort', host, metricsPort))
  return found
}

async function checkOne(name: 'port' | 'metricsPort', host: string, port: number): Promise<Finding> {
  const { ok, warn, fail } = findingsOf(name)
  const server = createServer()
  try {
    server.listen({ host, port, exclusive: true })
    await once(server, 'listening')
    return ok(port === 0 ? 'any free one is taken' : `${port} is free on ${host}`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && (await isOurs(host, port)))
      return ok(`a server of Windhover listens on ${port} already`)
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

/** Whether what listens there tells of its health as a server of Windhover does. */
async function isOurs(host: string, port: number): Promise<boolean> {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  try {
    const address = `http://${name.includes(':') ? `[${name}]` : name}:${port}${healthPaths.ready}`
    const response = await fetch(address, { signal: AbortSignal.timeout(maxWaitMs) })
    const body: unknown = await response.json()
    return isObject(body) && Array.isArray(body['parts'])
  } catch {
    return false
  }
}
