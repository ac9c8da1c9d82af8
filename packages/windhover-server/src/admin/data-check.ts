import type { Catalog, EventSchema, Issue } from 'windhover'
import { validateData } from 'windhover/adapter'

/**
 * Checks data that is kept against what its event is declared as now: messages of before may be of another declaration,
 * and other programs may write to a store. What reads JSON Schema is loaded at the first declared event.
 */
export class DataCheck {
  readonly #events: Catalog['events']
  readonly #schemas = new Map<string, Promise<EventSchema>>()

  constructor(events: Catalog['events']) {
    this.#events = events
  }

  /**
   * Returns where data does not match; nothing if it does, and `null` if its event is not declared.
   *
   * @param data - its text, as on the wire.
   */
  async findIssues(event: string, data: string): Promise<readonly Issue[] | null> {
    const schema = await this.#schemaOf(event)
    if (schema === undefined) return null
    try {
      await validateData(schema, JSON.parse(data), 'the data')
      return []
    } catch (error) {
      if (error instanceof SyntaxError) return [{ path: [], message: 'is not JSON' }]
      const { issues } = error as { readonly issues?: readonly Issue[] }
      return issues ?? [{ path: [], message: 'cannot be checked' }]
    }
  }

  #schemaOf(event: string): Promise<EventSchema> | undefined {
    const declared = this.#events.get(event)
    if (declared === undefined) return undefined
    let schema = this.#schemas.get(event)
    if (schema === undefined) {
      schema = import('windhover/json-schema').then(({ fromJsonSchema }) => fromJsonSchema(declared.outputSchema))
      this.#schemas.set(event, schema)
    }
    return schema
  }
}
