import { WindhoverError } from 'windhover'

import { describeListenFailure } from './describe-listen-failure.ts'

/** What Fastify says of a server that was listening before. */
const sentences: Readonly<Record<string, string>> = {
  FST_ERR_REOPENED_SERVER: 'listen: this server listens already; create another one to listen elsewhere',
  FST_ERR_REOPENED_CLOSE_SERVER: 'listen: this server was closed; create another one',
}

/**
 * Returns what to throw when a server of a program cannot listen: an error whose message says why and what to do. It
 * has the code of Node's own error, which is its cause. Other errors are returned as they are.
 *
 * @param portName - the option that the port is of.
 */
export function explainListenFailure(
  error: unknown,
  host: string,
  port: number,
  portName: 'port' | 'metricsPort' = 'port',
): unknown {
  const { code = '' } = error as { code?: string }
  const again = sentences[code]
  if (again !== undefined) return new WindhoverError('invalid_option', again, { cause: error })
  const sentence = describeListenFailure(error, {
    host,
    port,
    hostName: 'the option host',
    portName: `the option ${portName}`,
  })
  return sentence === undefined ? error : Object.assign(new Error(sentence, { cause: error }), { code, portName })
}
