import { WindhoverError } from 'windhover'

import type { AccessParts } from '../access/access-parts.ts'
import { findAccessFaults } from '../access/find-access-faults.ts'
import { findSchemeFaults } from '../access/find-description-faults.ts'
import type { ServerOnlyOption } from './broadcast-options.ts'
import { findPortFaults } from './find-port-faults.ts'
import { hubOptions } from './hub-option-names.ts'
import { findOptionFaults } from './find-option-faults.ts'
import { isObject } from './is-object.ts'
import type { ServerOptions } from './server-options.ts'
import type { CommandValues } from './settings.ts'
import { findListenFaults } from './tls-options.ts'

/**
 * Refuses options of a server that a program gives, if they are not known or not allowed. It goes by the table of
 * settings that flags and config files are held to as well.
 *
 * @param parts - what checks the options of tokens.
 * @throws WindhoverError `invalid_option` with a sentence for each.
 */
export function checkOptions(options: unknown, parts: AccessParts): void {
  const { logger, ...others } = isObject(options) ? options : {}
  const faults = findOptionFaults(isObject(options) ? others : options, commandOnly)
  faults.push(...findCommandFaults(others))
  if (logger !== undefined && !isLogger(logger)) faults.push('logger: expected a logger of pino')
  if (faults.length === 0) {
    faults.push(
      ...findListenFaults(others as ServerOptions),
      ...findPortFaults(others),
      ...findAccessFaults(others, parts),
      ...findSchemeFaults(others),
    )
  }
  refuse('createServer', faults)
}

const commandOnly: readonly string[] = Object.keys({ workers: true } satisfies Record<keyof CommandValues, true>)

function findCommandFaults(options: Readonly<Record<string, unknown>>): string[] {
  const given = commandOnly.filter((name) => options[name] !== undefined)
  return given.map((name) => `${name}: is for the command windhover serve; a server in a program is one process`)
}

const serverOnly: readonly string[] = Object.keys({
  name: true,
  host: true,
  port: true,
  socketMode: true,
  tls: true,
  metricsPort: true,
  logLevel: true,
  logger: true,
  trustProxy: true,
  requestTimeoutMs: true,
  maxConnections: true,
  drainDelayMs: true,
} satisfies Record<ServerOnlyOption, true>)

/**
 * Refuses options of the plugin: as {@link checkOptions}, and those that are the app's own, or the given hub's. What Fastify itself
 * takes with a plugin (`prefix`, `logLevel`, `logSerializers`) is Fastify's to judge.
 *
 * @throws WindhoverError `invalid_option` with a sentence for each.
 */
export function checkPluginOptions(options: Readonly<Record<string, unknown>>, parts: AccessParts): void {
  const { hub, prefix: _prefix, logLevel: _level, logSerializers: _serializers, ...others } = options
  const own = serverOnly.filter((name) => name in others)
  const faults = own.map((name) => `${name}: is for createServer; the app that the plugin is registered in has its own`)
  const shared = Object.fromEntries(Object.entries(others).filter(([name]) => !serverOnly.includes(name)))
  faults.push(...findOptionFaults(shared, ['$schema', ...serverOnly, ...commandOnly]), ...findCommandFaults(shared))
  if (hub !== undefined) {
    if (!isHub(hub)) faults.push('hub: expected a hub of createHub')
    const given = hubOptions.filter((name) => others[name] !== undefined)
    faults.push(...given.map((name) => `${name}: the hub that was given has its own; leave one of them out`))
  }
  if (faults.length === 0) faults.push(...findAccessFaults(shared, parts), ...findSchemeFaults(shared))
  refuse('windhoverPlugin', faults)
}

function refuse(where: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new WindhoverError('invalid_option', `${where}: ${faults.join('; ')}`)
}

function isLogger(value: unknown): boolean {
  return isObject(value) && typeof value['child'] === 'function'
}

function isHub(value: unknown): boolean {
  return isObject(value) && typeof value['join'] === 'function' && typeof value['publish'] === 'function'
}
