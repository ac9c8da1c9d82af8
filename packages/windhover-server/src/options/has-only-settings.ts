import { isObject } from './is-object.ts'
import { type SettingName, settingNames, settings } from './settings.ts'

/** Whether options are nothing but settings of the table with values that it allows. What is left out or `undefined` is allowed, too. */
export function hasOnlySettings(options: unknown): boolean {
  return (
    isPlain(options) && Object.entries(options).every(([key, value]) => !key.includes('.') && isAllowed(key, value))
  )
}

function isAllowed(name: string, value: unknown): boolean {
  if (Object.hasOwn(settings, name)) return value === undefined || settings[name as SettingName].accepts(value)
  // A dot in the name of a setting leads into an object, which holds settings alone.
  if (!settingNames.some((setting) => setting.startsWith(`${name}.`))) return false
  return (
    value === undefined ||
    (isPlain(value) && Object.entries(value).every(([key, one]) => isAllowed(`${name}.${key}`, one)))
  )
}

/** Whatever an object inherits would not be looked at. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
