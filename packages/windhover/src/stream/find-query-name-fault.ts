import { findMeantName } from './find-meant-name.ts'

/**
 * Finds the first name of a query that is unknown but was probably meant for a known one. It would be ignored
 * unnoticed. Other unknown names are nobody's business.
 *
 * @param findMeant - finds the known name that was meant. Default: {@link findMeantName}.
 */
export function findQueryNameFault(
  query: URLSearchParams,
  known: readonly string[],
  findMeant: (name: string, known: readonly string[]) => string | undefined = findMeantName,
): string | undefined {
  for (const name of new Set(query.keys())) {
    const meant = known.includes(name) ? undefined : findMeant(name, known)
    if (meant !== undefined) return `${JSON.stringify(name)} is not a name of the query; did you mean ${meant}?`
  }
  return undefined
}
