import type { FastifyBaseLogger } from 'fastify'

import { isOwnMachine } from './is-own-machine.ts'
import { type AccessSetup, hasRules, isOpen } from './rules.ts'

/** Logs who may read and publish without a credential, when a server starts. */
export function tellWhoMayEnter(host: string, setup: AccessSetup, log: Pick<FastifyBaseLogger, 'info' | 'warn'>): void {
  const { anonymous } = setup
  if (isOwnMachine(host)) {
    if (isOpen(setup)) {
      log.info('open to everybody on this machine: nothing says who may read and publish (access, anonymous)')
    }
    return
  }
  if (anonymous === undefined || anonymous === 'none') return
  const words = { read: 'read', publish: 'publish', all: 'read and publish' }[anonymous]
  const sentence = `anybody who can reach ${host} may ${words}, without a credential (anonymous: ${anonymous})`
  if (anonymous === 'read' && hasRules(setup)) log.info(sentence)
  else log.warn(sentence)
}
