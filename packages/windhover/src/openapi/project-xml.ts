import { isFields } from './fields.ts'

/** Says an XML Object of 3.2 in the words of 3.1 and 3.0, where `nodeType` is not known and `attribute` says a part of it. */
export function projectXml(xml: unknown): unknown {
  if (!isFields(xml)) return structuredClone(xml)
  const { nodeType, ...rest } = structuredClone(xml)
  return nodeType === 'attribute' ? { ...rest, attribute: true } : rest
}
