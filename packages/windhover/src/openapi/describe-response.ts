import type { SchemaDirection, JsonSchema } from '../schema/json-schema.ts'
import type { Components } from '../schema/components.ts'
import type { SchemaSource } from '../schema/schema-source.ts'
import { embedSchemas } from './embed-schemas.ts'
import type { MediaTypeDescription, ResponseDescription } from './route-description.ts'
import { toPascalCase } from '../schema/to-pascal-case.ts'

/** Which operation something belongs to, and where its schemas go. */
export interface OperationContext {
  readonly operationId: string
  readonly components: Components
}

/** Describes one answer of an operation as a Response Object of OpenAPI 3.2.0. */
export function describeResponse(
  status: string,
  response: ResponseDescription,
  { operationId, components }: OperationContext,
): JsonSchema {
  const { content, headers } = response
  const use = {
    direction: 'output' as const,
    where: `the response ${status} of ${operationId}`,
    fallback: `${toPascalCase(operationId)}Response${toPascalCase(status)}`,
  }
  return {
    ...response,
    ...(headers === undefined ? {} : { headers: describeHeaders(headers, components, use) }),
    ...(content === undefined ? {} : { content: describeContent(content, components, use) }),
  }
}

function describeHeaders(
  headers: NonNullable<ResponseDescription['headers']>,
  components: Components,
  {
    direction,
    where,
    fallback,
  }: { readonly direction: SchemaDirection; readonly where: string; readonly fallback: string },
): JsonSchema {
  return Object.fromEntries(
    Object.entries(headers).map(([name, header]) => {
      const use = { direction, where: `the header ${name} of ${where}`, fallback: `${fallback}${toPascalCase(name)}` }
      return [name, { ...header, schema: components.add({ source: header.schema, ...use }) }]
    }),
  )
}

/** Describes a body, by media type. */
export function describeContent(
  content: Readonly<Record<string, MediaTypeDescription>>,
  components: Components,
  use: { readonly direction: SchemaDirection; readonly where: string; readonly fallback: string },
): JsonSchema {
  return Object.fromEntries(
    Object.entries(content).map(([type, { schema, itemSchema, examples }]) => [
      type,
      {
        ...(schema === undefined ? {} : { schema: describe(schema) }),
        ...(itemSchema === undefined ? {} : { itemSchema: describe(itemSchema) }),
        ...(examples === undefined ? {} : { examples }),
      },
    ]),
  )

  function describe(source: SchemaSource): JsonSchema {
    return components.add({ source: '~standard' in source ? source : embedSchemas(source, components, use), ...use })
  }
}
