/** One field of the form of an event. */
export interface FormField {
  /** Its place in the data as a JSON pointer (RFC 6901): empty when it fills in the data as a whole. */
  readonly id: string
  /** The property that it fills in; empty when it fills in the data as a whole. */
  readonly name: string
  /**
   * How it is filled in: as text, as a number, by a choice, as a day or a moment, as the fields of an object, or as JSON when it is more
   * than these.
   */
  readonly kind: 'text' | 'number' | 'choice' | 'date' | 'moment' | 'group' | 'json'
  /** A few words for the user, or an empty text. */
  readonly hint: string
  /** Whether the data must have it. What need not be there and is left empty is left out. */
  readonly isRequired: boolean
  /** Whether it may be null, which is what an empty field then means. */
  readonly isNullable: boolean
  /** The values to choose from, each as JSON text. */
  readonly choices: readonly string[]
  /** What it begins with, as a user would type it; a choice and JSON begin with JSON text. */
  readonly sample: string
  /** The fields of a group; empty for any other. */
  readonly fields: readonly FormField[]
}

/** How the data of an event is filled in. */
export interface EventForm {
  /** Whether the fields are the properties of an object. Otherwise there is one field, which is the data. */
  readonly isObject: boolean
  readonly fields: readonly FormField[]
}

/** Lists the fields that are typed in, those in groups too. */
export function listFields(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => (field.kind === 'group' ? listFields(field.fields) : [field]))
}
