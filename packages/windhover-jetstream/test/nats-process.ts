import { findNatsProgram, type NatsProgram } from '../../../stress/src/nodes/nats-process.ts'

export { NatsProcess, type NatsProgram } from '../../../stress/src/nodes/nats-process.ts'

/**
 * The servers of NATS on which tests run: `nats-server` of the system, and the program that `NATS_SERVER` names, which
 * may be a newer one. With CI=true a missing program is a failure, not a reason to leave tests out.
 */
export const natsPrograms: readonly NatsProgram[] = ['nats-server', process.env['NATS_SERVER']].flatMap(findNatsProgram)
/**
 * The newest alone, or all with `MATRIX=1`, as `.ci/full` has it. For tests of what stands above the store, and of what may befall it:
 * what a store and a state have to do is tested on all in every run.
 */
export const newestNats: readonly NatsProgram[] = process.env['MATRIX'] === '1' ? natsPrograms : natsPrograms.slice(-1)
if (natsPrograms.length === 0) {
  if (process.env['CI'] === 'true') throw new Error('nats-server is missing')
  console.log('Not run: the store in JetStream. It needs nats-server (apt-get install nats-server).')
}
