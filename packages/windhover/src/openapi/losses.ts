import type { Fields } from './fields.ts'

/** Whether what a reference leads to permits more in a version than it does, since that has no words for all of it. */
export type IsLoose = (reference: string) => boolean

/** Counts what refuses values and was left out. What permits more must not stand under `not`, nor decide between others. */
export interface Losses {
  count: number
  readonly isLoose: IsLoose
}

const prefix = '#/components/schemas/'

/**
 * Finds the components that permit more in a version than they do, by themselves or by what they refer to.
 *
 * @param loses - whether something of a schema is lost, given which references lead to what is.
 */
export function findLoose(
  components: Readonly<Fields>,
  loses: (schema: unknown, isLoose: IsLoose) => boolean,
): IsLoose {
  const loose = new Set<string>()
  const isLoose: IsLoose = (reference) =>
    reference.startsWith(prefix) && loose.has(reference.slice(prefix.length).split('/')[0]!)
  let before: number
  do {
    before = loose.size
    for (const [name, schema] of Object.entries(components)) {
      if (!loose.has(name) && loses(schema, isLoose)) loose.add(name)
    }
  } while (loose.size > before)
  return isLoose
}
