/** A JSON Schema (draft 2020-12), as data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** Whether a schema describes its values on the way in (as a publisher may send them) or out (as readers get them). */
export type SchemaDirection = 'input' | 'output'
