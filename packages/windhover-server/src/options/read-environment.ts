import { readSecretText, UnsafeSecretFile } from './read-secret-file.ts'
import { SettingLayer } from './setting-layer.ts'
import { fileVariable, listVariables, otherVariables, settingVariables } from './setting-names.ts'
import { SourceTexts } from './source-texts.ts'
import { type SettingName, settingNames, settings } from './settings.ts'
import { describeUnknown } from './usage-error.ts'

/** Environment variables by name. An empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What Kubernetes and Docker set in every container for a service that is called `windhover` or `windhover-…`, for example
 * `WINDHOVER_SERVICE_HOST` and `WINDHOVER_PORT_5000_TCP`. Nobody wrote these, so they are not refused as unknown.
 */
const serviceVariable =
  /^WINDHOVER_(.+_)?(SERVICE_HOST|SERVICE_PORT(_.+)?|PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)$/
/** They also set `WINDHOVER_PORT` itself, to such an address: it then is not our setting. */
const serviceAddress = /^(tcp|udp|sctp):\/\//

/** Reads the settings of the environment, and refuses a variable `WINDHOVER_…` that is none. */
export function readEnvironment(environment: Environment, texts: SourceTexts = new SourceTexts()): SettingLayer {
  const layer = new SettingLayer()
  for (const name of settingNames) {
    for (const variable of settingVariables(name)) {
      const value = readVariable(environment, variable)
      if (value === undefined) continue
      layer.take(name, settings[name].fromText(value), variable)
      break
    }
    if (settings[name].hasFile === true) for (const variable of settingVariables(name)) takeFile(name, variable)
  }
  const known = [...settingNames.flatMap(listVariables), ...otherVariables]
  const unknown = Object.keys(environment).filter(
    (variable) =>
      variable.startsWith('WINDHOVER_') &&
      !known.includes(variable) &&
      !serviceVariable.test(variable) &&
      readVariable(environment, variable) !== undefined,
  )
  if (unknown.length > 0) layer.faults.push(describeUnknown('environment variable', unknown, known))
  return layer

  /** Takes the text of the file that a variable names. */
  function takeFile(name: SettingName, variable: string): void {
    const origin = fileVariable(variable)
    const path = readVariable(environment, origin)
    if (path === undefined) return
    if (readVariable(environment, variable) !== undefined) {
      layer.faults.push(`${origin}: ${variable} is set, too; leave one of them out`)
      return
    }
    try {
      layer.take(name, settings[name].fromText(texts.read(path, () => readSecretText(path))), origin)
    } catch (error) {
      if (error instanceof UnsafeSecretFile) layer.faults.push(`${origin}: ${path}: ${error.message}`)
      else
        layer.faults.push(`${origin}: cannot read ${path} (${(error as NodeJS.ErrnoException).code ?? String(error)})`)
    }
  }
}

/** Reads a variable; `undefined` where it is not set, is empty, or holds the address of a service. */
export function readVariable(environment: Environment, variable: string): string | undefined {
  const value = environment[variable]
  if (value === undefined || value.trim() === '') return undefined
  return variable.endsWith('_PORT') && serviceAddress.test(value) ? undefined : value
}
