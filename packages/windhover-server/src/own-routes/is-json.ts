import { isStandard } from './read-route-contract.ts'

/** Whether a value can stand in a document: JSON, which may hold schemas of a library (`~standard`). */
export function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value, (_name, part: unknown) => (isStandard(part) ? {} : part)) !== undefined
  } catch {
    return false
  }
}
