import type { EventDeclarations } from 'windhover'

import type { ServerOptions } from './server-options.ts'
import { readConfigEvents } from './config-events.ts'
import { fileOnlyOptions, fileOnlyParts } from './file-only-options.ts'
import { findOptionFaults } from './find-option-faults.ts'
import { isObject } from './is-object.ts'
import { setAt } from './set-at.ts'
import { SettingLayer } from './setting-layer.ts'
import { type FileOnlyOption, settingNames, settings } from './settings.ts'
import { valueAt } from './value-at.ts'

/** What a config file says: the settings that it shares with flags and environment, and what only a file can hold. */
export interface ReadConfig {
  readonly layer: SettingLayer
  readonly fileOnly: Pick<ServerOptions, FileOnlyOption | 'access'>
}

/**
 * Reads the object of a config file.
 *
 * @param file - names the file before each fault: `windhover.config.json`.
 */
export async function readConfig(config: unknown, file: string): Promise<ReadConfig> {
  const layer = new SettingLayer()
  layer.faults.push(...findOptionFaults(config).map((fault) => `${file}: ${fault}`))
  const given = isObject(config) ? config : {}
  const declared = given['events']
  for (const name of settingNames) {
    const value = valueAt(config, name.split('.'))
    if (value !== undefined && settings[name].accepts(value)) {
      layer.take(name, value, `${file}: ${name}`)
    }
  }
  let events: EventDeclarations | undefined
  if (isObject(declared)) {
    const read = await readConfigEvents(declared, `${file}: events`)
    layer.faults.push(...read.faults)
    events = read.events
  }
  const fileOnly: Record<string, unknown> = {}
  for (const name of [...fileOnlyOptions, ...fileOnlyParts]) {
    const value = name === 'events' ? events : valueAt(given, name.split('.'))
    if (value !== undefined) setAt(fileOnly, name.split('.'), value)
  }
  return { layer, fileOnly }
}
