import { WindhoverError } from 'windhover'

import { ExposedServer } from '../../access/exposed-server.ts'
import { describeListenFailure, type ListenPlace } from '../../listen/describe-listen-failure.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { settingFlag } from '../../options/setting-names.ts'
import { isSocketPath } from '../../options/is-socket-path.ts'
import { settings } from '../../options/settings.ts'
import { CommandFailure } from '../command-failure.ts'
import { describeIssue } from '../describe-issue.ts'

/** Makes what its user can read of an error that ended the start of a server. */
export function explainServeFailure(error: unknown, config: ResolvedConfig): unknown {
  const setting = (error as { readonly portName?: unknown }).portName === 'metricsPort' ? 'metricsPort' : 'port'
  const { host: serverHost = '' } = config.options
  // The listener of the metrics is on a port beside a Unix socket, too.
  const host = setting === 'metricsPort' && isSocketPath(serverHost) ? settings.host.default : serverHost
  const port = { port: config.options[setting] ?? 0, portName: settingFlag(setting) }
  const origins: ListenPlace['origins'] = {
    ...(config.origins.host === undefined ? {} : { host: config.origins.host }),
    ...(config.origins[setting] === undefined ? {} : { port: config.origins[setting] }),
  }
  const sentence = describeListenFailure(error, { host, ...port, hostName: '--host', origins })
  if (sentence !== undefined) return new CommandFailure(sentence)
  if (error instanceof ExposedServer) return new CommandFailure(error.message, [], 78)
  if (!(error instanceof WindhoverError)) return error
  const untold = error.issues.filter(({ message }) => !error.message.includes(message))
  return new CommandFailure(error.message, untold.map(describeIssue))
}
