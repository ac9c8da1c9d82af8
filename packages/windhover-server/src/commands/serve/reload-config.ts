import { WindhoverError } from 'windhover'

import type { AssembledServer } from '../../assemble-server.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import type { ServerOptions } from '../../options/server-options.ts'
import type { SourceTexts } from '../../options/source-texts.ts'
import { tlsFiles } from '../../options/tls-options.ts'
import { UsageError } from '../../options/usage-error.ts'
import { readyWithin } from '../../reload/ready-within.ts'
import type { PreparedReload } from '../../reload/reloader.ts'
import { redact } from '../../telemetry/redact.ts'

/** Reads the configuration of a command once more: its files and those of its secrets, with the flags and variables that it has. */
export type ReadAgain = (texts?: SourceTexts) => Promise<ResolvedConfig>

/** The longest time that what a config file has made may take to close, in milliseconds: it is a user's, and nobody needs it. */
const maxCloseMs = 5_000

/**
 * Gets a server ready for its configuration as it is now.
 *
 * @param started - the configuration that it was started with.
 * @throws WindhoverError `invalid_option` for one that cannot be, with an issue for each fault. No value of a secret is in it.
 *   `unavailable` for one that is not ready in 30 seconds.
 */
export async function prepareConfig(
  server: Pick<AssembledServer, 'prepareReload'>,
  started: ResolvedConfig,
  readAgain: ReadAgain,
): Promise<PreparedReload> {
  let next: ResolvedConfig | undefined
  try {
    const prepared = await server.prepareReload(async () => (next = await readConfig(readAgain, started)).options)
    if (next?.workers === started.workers) return prepared
    const needsRestart = [...prepared.needsRestart, 'workers']
    return { ...prepared, needsRestart, commit: () => ({ ...prepared.commit(), needsRestart }) }
  } finally {
    if (next !== undefined) await releaseUnused(next.options, started.options)
  }
}

/**
 * Reads a configuration for what it says alone; what its file has made is closed.
 *
 * @throws as {@link prepareConfig} does.
 */
export async function lookAtConfig(
  started: ResolvedConfig,
  readAgain: ReadAgain,
  texts: SourceTexts,
): Promise<ResolvedConfig> {
  const next = await readConfig(readAgain, started, texts)
  await releaseUnused(next.options, started.options)
  await readOtherFiles(next, texts)
  return next
}

/** Reads the files of API keys and of TLS for other processes, which say what is wrong with them. */
export async function readOtherFiles({ options }: ResolvedConfig, texts: SourceTexts): Promise<void> {
  await readCertificate(options, texts)
  const { keysFile } = options.access ?? {}
  if (keysFile === undefined) return
  const { readKeysFile } = await import('../../access/keys/read-keys-file.ts')
  try {
    readKeysFile(keysFile, texts)
  } catch {
    // A worker finds the same.
  }
}

/** Reads the files of TLS for other processes. Returns whether they can be used. */
export async function readCertificate({ tls }: ServerOptions, texts: SourceTexts): Promise<boolean> {
  const files = tlsFiles(tls)
  if (files === undefined) return false
  const { readTlsFiles } = await import('../../listen/read-tls-files.ts')
  try {
    readTlsFiles(files, texts)
    return true
  } catch {
    // A worker finds the same.
    return false
  }
}

/**
 * Reads a configuration once more.
 *
 * @throws WindhoverError `invalid_option` for one that is wrong, with an issue for each fault. No value of a secret is in it.
 *   `unavailable` for one that is not read in 30 seconds.
 */
async function readConfig(readAgain: ReadAgain, started: ResolvedConfig, texts?: SourceTexts): Promise<ResolvedConfig> {
  const reading = readAgain(texts)
  try {
    return await readyWithin(reading)
  } catch (error) {
    // One that comes too late.
    void reading.then(
      ({ options }) => releaseUnused(options, started.options),
      () => {},
    )
    if (!(error instanceof UsageError)) throw error
    const faults = error.faults.map((fault) => redact(withoutQuote(fault)))
    throw new WindhoverError('invalid_option', faults.join('; '), {
      issues: faults.map((message) => ({ path: [], message })),
    })
  }
}

/** The parser of JSON quotes what it cannot read, which may be a part of a secret. */
function withoutQuote(fault: string): string {
  return fault.replace(/, (?:\.\.\.)?".*"(?:\.\.\.)? is not valid JSON/s, ' is not valid JSON')
}

/** Closes what a config file has made each time that it was read, and nobody uses. Waits 5 seconds at most; what fails is left. */
export async function releaseUnused(next: ServerOptions, used: ServerOptions): Promise<void> {
  const { store, state, requestStreams = [] } = next
  const unused = [
    ...(typeof store === 'object' && store !== used.store ? [store] : []),
    ...(state !== undefined && state !== used.state ? [state] : []),
    ...requestStreams.filter((stream) => used.requestStreams?.includes(stream) !== true),
  ]
  // One that throws must not keep the others open, nor the reload from its end.
  const closed = Promise.allSettled(unused.map(async (one) => one.close()))
  await readyWithin(closed, maxCloseMs).catch(() => {})
}
