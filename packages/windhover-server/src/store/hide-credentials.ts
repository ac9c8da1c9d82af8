/** Takes user and password out of a URL, also of one that is not well formed: a password may have an `@` in it. */
export function hideCredentials(url: string): string {
  return url.replace(/^([a-z+]+:)?(\/*).*@/is, '$1$2***@')
}
