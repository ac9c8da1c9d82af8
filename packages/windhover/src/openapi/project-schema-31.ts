import { oneSchemaKeywords, schemaListKeywords, schemaMapKeywords } from '../schema/schema-keywords.ts'
import { isFields, mapFields, withoutField } from './fields.ts'
import { projectXml } from './project-xml.ts'

/** Says a 3.2 schema in 3.1. The dialect is the same; only OpenAPI's own objects in it have gained fields. */
export function projectSchema31(schema: unknown): unknown {
  if (!isFields(schema)) return schema
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (oneSchemaKeywords.has(keyword)) return [keyword, projectSchema31(value)]
    if (schemaListKeywords.has(keyword) && Array.isArray(value)) return [keyword, value.map(projectSchema31)]
    if (schemaMapKeywords.has(keyword) && isFields(value)) return [keyword, mapFields(value, projectSchema31)]
    if (keyword === 'discriminator') return [keyword, withoutField(value, 'defaultMapping')]
    if (keyword === 'xml') return [keyword, projectXml(value)]
    return [keyword, structuredClone(value)]
  })
  return Object.fromEntries(entries)
}
