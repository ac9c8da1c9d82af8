import type { EventForm } from './event-form.ts'
import { readForm } from './read-form.ts'
import { sampleFromSchema } from './sample-from-schema.ts'
import type { EventDescription } from './server-description.ts'

/** What the forms of an event begin with. */
export interface DescribedData {
  /** Data to start from: the example, or else the plainest that the schema takes. */
  readonly sample: unknown
  /** How its data is filled in, field by field. */
  readonly form: EventForm
}

const described = new WeakMap<EventDescription, DescribedData>()

/** Describes the data of an event, once for each. */
export function describeData(event: EventDescription): DescribedData {
  const known = described.get(event)
  if (known !== undefined) return known
  const { reader, schema, example } = event
  const sample = example ?? sampleFromSchema(reader, schema)
  const data = { sample, form: readForm(reader, schema, sample) }
  described.set(event, data)
  return data
}
