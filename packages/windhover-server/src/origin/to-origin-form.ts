/**
 * Turns the target of a request into its path and query, as the router wants it. A target in
 * absolute form means the same (RFC 9112, section 3.2.2), and one without a path means `/` (RFC
 * 9110, section 4.2.3). `*` stays.
 */
export function toOriginForm(target: string): string {
  if (target.startsWith('/')) return target
  const rest = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*(.*)$/i.exec(target)?.[1]
  if (rest === undefined) return target
  return rest.startsWith('/') ? rest : `/${rest}`
}
