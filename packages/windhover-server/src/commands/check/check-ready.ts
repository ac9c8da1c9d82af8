import { healthPaths } from '../../health/register-health.ts'
import { isObject } from '../../options/is-object.ts'
import { readVariable } from '../../options/read-environment.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { UsageError } from '../../options/usage-error.ts'
import { CommandFailure } from '../command-failure.ts'
import { describeUnreachable } from '../describe-unreachable.ts'
import { fetchFrom } from '../fetch-from.ts'
import { addressOf, serverAddress, serverNameOf } from '../server-address.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { placesOf } from './places-of.ts'

/** The longest time that a server may take, in milliseconds: below what Docker and Kubernetes wait by default, or are told to. */
const maxWaitMs = 3_000

/** The server that is asked, and whether its address was named rather than found in the settings. */
interface Asked {
  readonly server: URL
  readonly isNamed: boolean
}

/**
 * Runs `windhover check --ready`.
 *
 * @throws CommandFailure if the server is not ready, or does not answer in time.
 */
export async function checkReady(url: string | undefined, config: ResolvedConfig, terminal: Terminal): Promise<void> {
  const { server, isNamed } = findServer(url, config, terminal)
  const address = addressOf(server, healthPaths.ready)
  const name = serverNameOf(address)
  const signal = AbortSignal.timeout(maxWaitMs)
  let response: Response
  try {
    // A server of this machine has a certificate of its public name. Nothing that is secret is sent to it.
    response = await fetchFrom(address, { signal, takesAnyCertificate: !isNamed })
  } catch (error) {
    throw new CommandFailure(
      signal.aborted ? `${name} did not answer for ${maxWaitMs} ms` : describeUnreachable(address, error),
    )
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (response.status !== 200) throw new CommandFailure(`${name} is not ready (${response.status})`, listReasons(body))
  await writeLine(terminal.stdout, `${name} is ready`)
}

/** The address that was named, or the one that a server with these settings has for this machine. */
function findServer(url: string | undefined, { options }: ResolvedConfig, { environment }: Terminal): Asked {
  if (url !== undefined || readVariable(environment, 'WINDHOVER_URL') !== undefined)
    return { server: serverAddress(url, environment), isNamed: true }
  const place = placesOf(options)
  // It speaks plain HTTP whatever the server itself does, and asks nobody for a certificate.
  if (place.metrics !== undefined && place.metrics.port !== '0') return { server: place.metrics, isNamed: false }
  if (options.tls?.requestCert === true) {
    throw new UsageError([
      '--ready: tls.requestCert wants a certificate of each client; set metricsPort, which is asked without one',
    ])
  }
  if (place.server.port === '0')
    throw new UsageError(['--ready: port is 0, which is any free one; name the address with --url'])
  return { server: place.server, isNamed: false }
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
