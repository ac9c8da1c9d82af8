import { formatCount } from '../charts/format-amount.ts'
import type { ListedReader } from './reader-data.ts'

/** What an admin may do about a reader. */
export type KickChoice = 'one' | 'subject' | 'revoke'

/** A request that ends readers. */
export interface KickRequest {
  readonly path: 'kick' | 'revocations'
  readonly body: Readonly<Record<string, string | boolean>>
}

/** What is offered for a reader: more if it is known who reads. */
export function listChoices({ subject }: ListedReader): readonly KickChoice[] {
  return subject === null ? ['one'] : ['one', 'subject', 'revoke']
}

/**
 * Makes the request of a choice.
 *
 * @param reconnect - whether those who are kicked may come back, to be judged again. Nobody who is revoked may.
 */
export function planKick(choice: KickChoice, { clientId, subject }: ListedReader, reconnect: boolean): KickRequest {
  if (choice === 'one' || subject === null) return { path: 'kick', body: { clientId, reconnect } }
  if (choice === 'subject') return { path: 'kick', body: { subject, reconnect } }
  return { path: 'revocations', body: { subject } }
}

/**
 * Says how many readers a choice ends, as far as it is known.
 *
 * @param count - how many readers the subject has; `undefined` while that is asked for.
 */
export function describeKick(choice: KickChoice, subject: string | null, count: number | undefined): string {
  if (choice === 'one') return 'Ends 1 reader.'
  const many = count === undefined ? 'the readers' : `${formatCount(count)} ${count === 1 ? 'reader' : 'readers'}`
  const ended = `Ends ${many} of ${subject} on this node, and those on other nodes.`
  return choice === 'subject' ? ended : `${ended} Its keys and tokens are refused as long as a token can live.`
}
