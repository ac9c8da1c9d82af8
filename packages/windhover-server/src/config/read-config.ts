import type { EventDeclarations } from 'windhover'
import { z } from 'zod'

import type { ServerOptions } from '../server.ts'
import { readConfigEvents } from './config-events.ts'
import { configFileSchema } from './config-file-schema.ts'
import { SettingLayer } from './setting-layer.ts'
import { type FileOnlyOption, settingNames, settings } from './settings.ts'
import { describeUnknown, describeValue } from './usage-error.ts'

/** What a config file says: the settings that it shares with flags and environment, and what only a file can hold. */
export interface ReadConfig {
  readonly layer: SettingLayer
  readonly fileOnly: Pick<ServerOptions, FileOnlyOption>
}

/**
 * Reads the object of a config file.
 *
 * @param file - names the file before each fault: `windhover.config.json`.
 */
export async function readConfig(config: unknown, file: string): Promise<ReadConfig> {
  const layer = new SettingLayer()
  const result = configFileSchema.safeParse(config)
  if (!result.success) layer.faults.push(...describeFaults(result.error.issues, config, file))
  const { events: declared, streams, info, servers, tags, externalDocs } = asObject(config)
  for (const name of settingNames) {
    const value = valueAt(config, name.split('.'))
    if (value !== undefined && settings[name].schema.safeParse(value).success) {
      layer.take(name, value, `${file}: ${name}`)
    }
  }
  let events: EventDeclarations | undefined
  if (isObject(declared)) {
    const read = await readConfigEvents(declared, `${file}: events`)
    layer.faults.push(...read.faults)
    events = read.events
  }
  const entries = Object.entries({ events, streams, info, servers, tags, externalDocs })
  return { layer, fileOnly: Object.fromEntries(entries.filter(([, value]) => value !== undefined)) }
}

function describeFaults(issues: readonly z.core.$ZodIssue[], config: unknown, file: string): string[] {
  const faults = issues.map((issue) => {
    const setting = settingNames.find((name) => name === issue.path.slice(0, name.split('.').length).join('.'))
    if (setting !== undefined) {
      const value = describeValue(valueAt(config, setting.split('.')))
      return `${file}: ${setting}: expected ${settings[setting].allowed}, got ${value}`
    }
    const where = `${file}: ${describePath(issue.path)}`
    if (issue.code === 'unrecognized_keys') {
      return where + describeUnknown('key', issue.keys, allowedKeys(configFileSchema, issue.path))
    }
    return where + issue.message.replace(/^Invalid (input|option|key): /, '')
  })
  return [...new Set(faults)]
}

/** `['streams', 0, 'path']` is `streams[0].path: `; the root is nothing. */
function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return ''
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return `${steps.join('').replace(/^\./, '')}: `
}

/** The keys that the schema allows in the object at a path. */
function allowedKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional) return allowedKeys(schema.unwrap(), path)
  if (schema instanceof z.ZodArray) return allowedKeys(schema.element, path.slice(1))
  if (!(schema instanceof z.ZodObject)) return []
  const [key, ...rest] = path
  return key === undefined ? Object.keys(schema.shape) : allowedKeys(schema.shape[String(key)], rest)
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  return key === undefined ? value : valueAt(asObject(value)[key], rest)
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {}
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
