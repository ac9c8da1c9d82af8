/** The drafts of JSON Schema that are told apart. What is not told is 2020-12, the one that the documents speak. */
export type Draft = 4 | 6 | 7 | 2019 | 2020

/** What the documents speak. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema'

/**
 * Reads the draft that a `$schema` names. A dialect of somebody's own, such as that of OpenAPI 3.1, is one of 2020-12.
 *
 * @returns `undefined` for the drafts up to 3, whose keywords mean something else.
 */
export function readDraft($schema: string): Draft | undefined {
  const [, number] = /^https?:\/\/json-schema\.org\/draft-0(\d)\//.exec($schema) ?? []
  if (number === undefined) return $schema.includes('json-schema.org/draft/2019-09/') ? 2019 : 2020
  if (number === '4' || number === '5') return 4
  return number === '6' ? 6 : number === '7' ? 7 : undefined
}
