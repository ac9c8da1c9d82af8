import { loadAccessParts } from '../../access/load-access-parts.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { UsageError } from '../../options/usage-error.ts'
import { checkWhole } from '../../reload/check-whole.ts'
import { redact } from '../../telemetry/redact.ts'
import { CommandFailure } from '../command-failure.ts'
import { releaseUnused } from '../serve/reload-config.ts'
import type { ReadAgain } from '../serve/reload-config.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { checkDescriptors, checkSomaxconn } from './check-limits.ts'
import { checkPort } from './check-port.ts'
import { checkConfigFile, checkIssuers, checkKeysFile, checkSecretFiles } from './check-secrets.ts'
import { checkStore } from './check-store.ts'
import { checkTls } from './check-tls.ts'
import { type Finding, findingsOf } from './finding.ts'

/** The flags of `windhover check`. */
export interface CheckFlags {
  readonly json?: boolean
}

/**
 * Runs `windhover check`, one check after the other.
 *
 * @throws CommandFailure if one of them fails.
 */
export async function checkSetup(flags: CheckFlags, readConfig: ReadAgain, terminal: Terminal): Promise<void> {
  const findings: Finding[] = []
  const report = async (found: readonly Finding[]): Promise<void> => {
    findings.push(...found)
    if (flags.json === true) return
    for (const { status, name, message } of found)
      await writeLine(terminal.stdout, `${status} ${name}: ${redact(message)}`)
  }
  const config = await findConfig(readConfig, report)
  await report([checkSomaxconn()])
  if (config !== undefined) {
    const checks = [checkDescriptors, checkConfigFile, checkKeysFile, checkIssuers, checkTls, checkStore, checkPort]
    await report(checkSecretFiles(terminal.environment))
    for (const check of checks) await report(await check(config))
    await releaseUnused(config.options, {})
  }
  const failed = findings.filter(({ status }) => status === 'fail').length
  if (flags.json === true) {
    const checks = findings.map((found) => ({ ...found, message: redact(found.message) }))
    await writeLine(terminal.stdout, JSON.stringify({ ok: failed === 0, checks }))
  }
  if (failed > 0) throw new CommandFailure(`${failed} of ${findings.length} checks failed`)
}

/** Reads the configuration, and reports each of its faults; `undefined` if there are some. */
async function findConfig(
  readConfig: ReadAgain,
  report: (found: readonly Finding[]) => Promise<void>,
): Promise<ResolvedConfig | undefined> {
  const { ok, fail } = findingsOf('settings')
  try {
    const config = await readConfig()
    checkWhole(config.options, await loadAccessParts(config.options.access))
    const from = config.configFile === undefined ? 'there is no config file' : `with ${config.configFile}`
    await report([ok(`are valid; ${from}`)])
    return config
  } catch (error) {
    const faults = error instanceof UsageError ? error.faults : [error instanceof Error ? error.message : String(error)]
    await report(faults.map((fault) => fail(fault)))
    return undefined
  }
}
