import { statSync } from 'node:fs'
import { basename } from 'node:path'

import { listIssuers } from '../../access/list-issuers.ts'
import { loadAccessParts } from '../../access/load-access-parts.ts'
import { type Environment, readVariable } from '../../options/read-environment.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { fileVariable, settingVariables } from '../../options/setting-names.ts'
import { settingNames, settings } from '../../options/settings.ts'
import { type Finding, findingsOf } from './finding.ts'

/** Checks who may read the files of secrets that variables name. Those that a server refuses are faults of the settings. */
export function checkSecretFiles(environment: Environment): Finding[] {
  const variables = settingNames
    .filter((name) => settings[name].hasFile === true)
    .flatMap((name) => settingVariables(name).map(fileVariable))
  return variables.flatMap((variable) => {
    const path = readVariable(environment, variable)
    if (path === undefined) return []
    const { ok, warn } = findingsOf(variable)
    return [
      isOpenToOthers(path)
        ? warn(`${path} may be read by all users of this machine; make it its owner's alone: chmod 600`)
        : ok(`${path} is there, and nobody else may read it`),
    ]
  })
}

/** Checks who may read a config file that has a secret in it. */
export function checkConfigFile({ configFile, origins }: Pick<ResolvedConfig, 'configFile' | 'origins'>): Finding[] {
  if (configFile === undefined || process.platform === 'win32') return []
  const secrets = settingNames.filter(
    (name) => settings[name].hasFile === true && origins[name]?.includes(': ') === true,
  )
  if (secrets.length === 0 || !isOpenToOthers(configFile)) return []
  return [
    findingsOf('config').warn(
      `${basename(configFile)} has ${secrets.join(', ')} in it, and may be read by all users of this machine; keep secrets in files of ` +
        "their own (…_FILE), or make it its owner's alone: chmod 600",
    ),
  ]
}

/** Checks the file of API keys. */
export async function checkKeysFile({ options }: Pick<ResolvedConfig, 'options'>): Promise<Finding[]> {
  const { access = {} } = options
  if (access.keysFile === undefined) return []
  const { ok, warn, fail } = findingsOf('access.keysFile')
  try {
    const { size, expired } = (await loadAccessParts(access)).openKeys(access.keysFile)
    if (size === expired) return [warn(`${access.keysFile} has no key that is taken (${expired} have ended)`)]
    return [ok(`${access.keysFile} has ${size} keys${expired === 0 ? '' : `, of which ${expired} have ended`}`)]
  } catch (error) {
    return [fail((error as Error).message)]
  }
}

/** Checks whether the keys of issuers can be fetched. */
export async function checkIssuers({ options }: Pick<ResolvedConfig, 'options'>): Promise<Finding[]> {
  const { access = {} } = options
  const remote = listIssuers(access).filter(([, { jwksUrl }]) => jwksUrl !== undefined)
  if (remote.length === 0) return []
  const { createTokenVerifier } = await loadAccessParts(access)
  return Promise.all(
    remote.map(async ([where, issuer]) => {
      const { ok, fail } = findingsOf(`${where}.jwksUrl`)
      const verifier = createTokenVerifier([issuer], {})
      try {
        await verifier.prepare()
        return ok(`the keys of ${issuer.jwksUrl} can be fetched`)
      } catch (error) {
        return fail((error as Error).message)
      } finally {
        verifier.close()
      }
    }),
  )
}

function isOpenToOthers(path: string): boolean {
  if (process.platform === 'win32') return false
  try {
    return (statSync(path).mode & 0o004) !== 0
  } catch {
    return false
  }
}
