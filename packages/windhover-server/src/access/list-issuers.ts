import type { AccessOptions, JwtOptions } from '../options/access-options.ts'

/** The issuers of tokens, and how their options are called. */
export function listIssuers({ jwt, issuers = [] }: AccessOptions): [where: string, options: JwtOptions][] {
  const main = jwt !== undefined && [jwt.secret, jwt.publicKey, jwt.jwksUrl].some((key) => key !== undefined)
  return [
    ...(main ? [['access.jwt', jwt] as [string, JwtOptions]] : []),
    ...issuers.map((issuer, index): [string, JwtOptions] => [`access.issuers[${index}]`, issuer]),
  ]
}
