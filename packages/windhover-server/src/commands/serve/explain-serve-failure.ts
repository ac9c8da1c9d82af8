import { WindhoverError } from 'windhover'

import { ExposedServer } from '../../access/exposed-server.ts'
import { describeListenFailure } from '../../listen/describe-listen-failure.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { CommandFailure } from '../command-failure.ts'
import { describeIssue } from '../describe-issue.ts'

/** Makes what its user can read of an error that ended the start of a server. */
export function explainServeFailure(error: unknown, config: ResolvedConfig): unknown {
  const { host = '', port = 0 } = config.options
  const names = { hostName: '--host', portName: '--port' }
  const sentence = describeListenFailure(error, { host, port, ...names, origins: config.origins })
  if (sentence !== undefined) return new CommandFailure(sentence)
  if (error instanceof ExposedServer) return new CommandFailure(error.message, [], 78)
  if (!(error instanceof WindhoverError)) return error
  const untold = error.issues.filter(({ message }) => !error.message.includes(message))
  return new CommandFailure(error.message, untold.map(describeIssue))
}
