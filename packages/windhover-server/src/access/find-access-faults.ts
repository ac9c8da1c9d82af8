import type { AccessOptions } from '../options/access-options.ts'
import type { AccessParts } from './access-parts.ts'
import { listIssuers } from './list-issuers.ts'

/** Finds what is wrong with options of access that are of the right kind: a secret that is too short, an issuer without keys. */
export function findAccessFaults(
  { access = {} }: { readonly access?: AccessOptions | undefined },
  { checkIssuers }: Pick<AccessParts, 'checkIssuers'>,
): string[] {
  const { jwt } = access
  const issuers = listIssuers(access)
  const faults = issuers.length === 0 ? [] : checkIssuers(issuers)
  const [idle] = ['issuer', 'audience', 'algorithms', 'claims'].filter(
    (name) => jwt?.[name as keyof typeof jwt] !== undefined,
  )
  if (idle !== undefined && issuers.length === 0) {
    faults.push(
      `access.jwt: has ${idle} and no keys; give one of secret (WINDHOVER_TOKEN_SECRET), publicKey and jwksUrl`,
    )
  }
  return faults
}
