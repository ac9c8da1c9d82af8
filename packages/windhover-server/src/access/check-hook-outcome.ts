import { type Authenticated, type Grant, WindhoverError } from 'windhover'
import { findGrantsFault, isRefused } from 'windhover/adapter'

/** Lists that were found good. A list must not change afterwards, so that it is checked once. */
const good = new WeakSet<readonly Grant[]>()

/**
 * Checks what the hook `access.authenticate` returned, which nobody has checked before: a list of grants that is none would
 * otherwise allow who knows what.
 *
 * @throws WindhoverError `invalid_option`, by name. It shows nothing of what was returned, which may hold a credential.
 */
export function checkHookOutcome(outcome: Authenticated): Authenticated {
  const given: unknown = outcome
  if (typeof given !== 'object' || given === null) throw fault('expected an identity, a refusal or undefined')
  if (isRefused(outcome)) {
    if ([400, 401, 403, 429, 503].includes(outcome.status)) return outcome
    throw fault('the status of a refusal must be 400, 401, 403, 429 or 503')
  }
  const { grants, expiresAtMs, subject } = outcome
  if (!good.has(grants)) {
    const grantsFault = findGrantsFault(grants, 'grants')
    if (grantsFault !== undefined) throw fault(`${placeOf(grantsFault)} is not as a grant has it`)
    good.add(grants)
  }
  if (expiresAtMs !== undefined && !Number.isFinite(expiresAtMs)) throw fault('expiresAtMs must be a number')
  if (subject !== undefined && typeof subject !== 'string') throw fault('subject must be a string')
  return outcome
}

/** The place at the start of a fault, such as `grants[0].channels[1]`. */
function placeOf(grantsFault: string): string {
  return /^grants(?:\[\d+\])?(?:\.(?:allow|channels|events))?(?:\[\d+\])?/.exec(grantsFault)?.[0] ?? 'grants'
}

function fault(what: string): WindhoverError {
  return new WindhoverError('invalid_option', `access.authenticate returned what cannot be used: ${what}`)
}
