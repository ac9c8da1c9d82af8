import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The formats that documents are written in, the first of them unless another is asked for. */
export const documentFormats = ['json', 'yaml'] as const

/** One of {@link documentFormats}. */
export type DocumentFormat = (typeof documentFormats)[number]

/** Writes a document as text that ends with one line end. */
export function writeDocument(document: object, format: DocumentFormat): string {
  return format === 'json' ? `${JSON.stringify(document, undefined, 2)}\n` : writeYaml(document)
}

/**
 * What readers of YAML 1.1 take for something else than text if it has no quotes. These are words for true, false and
 * null, and numbers, times and dates, which begin with a digit, a sign or a dot. So are `=` and `<<`, which have a
 * meaning there, and `~`, which is null.
 */
const ambiguous = /^(?:y|n|yes|no|on|off|true|false|null)$|^[-+.\d~=<]/i

/** Line ends of YAML 1.1 alone, and what its readers refuse as not printable. */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/

/** Writes YAML that readers of 1.1 (PyYAML, go-yaml 2) and of 1.2 read alike. */
function writeYaml(value: object): string {
  // Only now: it takes a twentieth of the time that a server needs to start.
  const { Document, Scalar, visit } = require('yaml') as typeof import('yaml')
  // A schema that is used twice is written twice: not every reader knows anchors.
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return
      if (ambiguous.test(node.value) || unprintable.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  // Long texts stay on their line.
  const text = document.toString({ lineWidth: 0 })
  return text.replaceAll(new RegExp(unprintable, 'g'), (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
