import { configFileSchema } from './config-file-schema.ts'
import { describeSettingFault } from './describe-setting-fault.ts'
import { hasOnlySettings } from './has-only-settings.ts'
import { loadZod } from './load-zod.ts'
import { settingNames } from './settings.ts'
import { describeUnknown } from './usage-error.ts'
import { valueAt } from './value-at.ts'

/**
 * Judges the options of a server, as a config file or a program gives them, but for the events, of which each is judged where it
 * is read.
 *
 * @param absent - options that are none here, and are not offered.
 * @returns a sentence for each option that is not known or not allowed: `history.maxBytes: expected …, got -1`.
 */
export function findOptionFaults(options: unknown, absent: readonly string[] = []): string[] {
  // Most options need no more, and no library for it.
  if (hasOnlySettings(options)) return []
  const schema = configFileSchema()
  const result = schema.safeParse(options)
  if (result.success) return []
  const faults = result.error.issues.map((issue) => {
    const setting = settingNames.find((name) => name === issue.path.slice(0, name.split('.').length).join('.'))
    if (setting !== undefined) {
      return `${setting}: ${describeSettingFault(setting, valueAt(options, setting.split('.')))}`
    }
    const where = describePath(issue.path)
    if (issue.code === 'unrecognized_keys') {
      const allowed = allowedKeys(schema, issue.path).filter((key) => !absent.includes(key))
      return where + describeUnknown('key', issue.keys, allowed)
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
  const z = loadZod()
  if (schema instanceof z.ZodOptional) return allowedKeys(schema.unwrap(), path)
  if (schema instanceof z.ZodArray) return allowedKeys(schema.element, path.slice(1))
  if (!(schema instanceof z.ZodObject)) return []
  const [key, ...rest] = path
  return key === undefined ? Object.keys(schema.shape) : allowedKeys(schema.shape[String(key)], rest)
}
