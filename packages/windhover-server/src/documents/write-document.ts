import { stringify } from 'yaml'

/** The formats that documents are written in, the first of them unless another is asked for. */
export const documentFormats = ['json', 'yaml'] as const

/** One of {@link documentFormats}. */
export type DocumentFormat = (typeof documentFormats)[number]

/** Long texts stay on their line, and a schema that is used twice is written twice: not every reader knows anchors. */
const yamlOptions = { lineWidth: 0, aliasDuplicateObjects: false }

/** Writes a document as text that ends with one line end. */
export function writeDocument(document: object, format: DocumentFormat): string {
  return format === 'json' ? `${JSON.stringify(document, undefined, 2)}\n` : stringify(document, yamlOptions)
}
