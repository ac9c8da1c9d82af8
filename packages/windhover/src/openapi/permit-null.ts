import { annotationKeywords } from '../schema/schema-keywords.ts'
import { type Fields, isFields } from './fields.ts'

/** Lets the first branch that can, permit null; nothing but a plain type can. */
export function makeNullable(branches: Fields[]): boolean {
  const index = branches.findIndex(
    (branch) =>
      typeof branch['type'] === 'string' && !['allOf', 'anyOf', 'oneOf', 'not', '$ref'].some((name) => name in branch),
  )
  const branch = branches[index]
  if (branch === undefined || (branches.length > 1 && 'enum' in branch)) return false
  const values = branch['enum']
  branches[index] = {
    ...branch,
    nullable: true,
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {}),
  }
  return true
}

/** Whether a schema permits null and nothing else. */
export function isNull(schema: unknown): boolean {
  if (!isFields(schema)) return false
  const names = Object.keys(schema).filter((name) => !annotationKeywords.has(name))
  if (names.length === 0 || names.some((name) => name !== 'type' && name !== 'const')) return false
  return names.every((name) => (name === 'type' ? schema[name] === 'null' : schema[name] === null))
}
