import { isLoopbackHost } from 'windhover/adapter'

import { healthPaths } from '../../health/register-health.ts'
import { isObject } from '../../options/is-object.ts'
import { readVariable } from '../../options/read-environment.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { UsageError } from '../../options/usage-error.ts'
import { CommandFailure } from '../command-failure.ts'
import { describeUnreachable } from '../describe-unreachable.ts'
import { addressOf, serverAddress } from '../server-address.ts'
import { type Terminal, writeLine } from '../terminal.ts'

/** The longest time that a server may take, in milliseconds: below what Docker and Kubernetes wait by default, or are told to. */
const maxWaitMs = 3_000

/**
 * Runs `windhover check --ready`.
 *
 * @throws CommandFailure if the server is not ready, or does not answer in time.
 */
export async function checkReady(url: string | undefined, config: ResolvedConfig, terminal: Terminal): Promise<void> {
  const address = addressOf(findServer(url, config, terminal), healthPaths.ready)
  let response: Response
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(maxWaitMs) })
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    throw new CommandFailure(
      isLate ? `${address.origin} did not answer for ${maxWaitMs} ms` : describeUnreachable(address, error),
    )
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (response.status !== 200)
    throw new CommandFailure(`${address.origin} is not ready (${response.status})`, listReasons(body))
  await writeLine(terminal.stdout, `${address.origin} is ready`)
}

/** The address that was named, or the one that a server with these settings has for this machine. */
function findServer(url: string | undefined, { options, origins }: ResolvedConfig, { environment }: Terminal): URL {
  const isNamed = url !== undefined || readVariable(environment, 'WINDHOVER_URL') !== undefined
  if (isNamed || (origins.port === undefined && origins.host === undefined)) return serverAddress(url, environment)
  const { host = '', port } = options
  if (port === 0) throw new UsageError(['--ready: port is 0, which is any free one; name the address with --url'])
  const isEvery = host === '0.0.0.0' || host === '::'
  const name = isEvery || isLoopbackHost(host) ? '127.0.0.1' : host
  return new URL(`http://${name.includes(':') ? `[${name}]` : name}:${port}`)
}

function listReasons(body: unknown): string[] {
  const parts = isObject(body) && Array.isArray(body['parts']) ? (body['parts'] as unknown[]) : []
  return parts.flatMap((part) =>
    isObject(part) && part['ok'] === false ? [`${String(part['name'])}: ${describe(part['detail'])}`] : [],
  )
}

function describe(detail: unknown): string {
  return typeof detail === 'string' ? detail : 'is not well'
}
