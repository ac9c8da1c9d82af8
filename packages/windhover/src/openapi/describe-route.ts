import type { JsonSchema } from '../catalog/json-schema.ts'
import type { Components } from './components.ts'
import type { MediaTypeDescription, ResponseDescription, RouteDescription } from './route-description.ts'
import { toPascalCase } from './to-pascal-case.ts'

/** Describes a route as an Operation Object of OpenAPI 3.2.0, and adds the schemas that it needs to `components`. */
export function describeRoute(route: RouteDescription, components: Components): JsonSchema {
  const { operationId, summary, description, tags, deprecated, parameters, requestBody, responses } = route
  const name = toPascalCase(operationId)
  return {
    operationId,
    summary,
    ...(description === undefined ? {} : { description }),
    ...(tags === undefined ? {} : { tags }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(parameters === undefined ? {} : { parameters: parameters.map(describeParameter) }),
    ...(requestBody === undefined
      ? {}
      : {
          requestBody: {
            description: requestBody.description,
            required: requestBody.required,
            content: describeContent(requestBody.content, (source) =>
              components.add({
                source,
                direction: 'input',
                where: `the request body of ${operationId}`,
                fallback: `${name}Request`,
              }),
            ),
          },
        }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, describeResponse(status, response)]),
    ),
  }

  function describeParameter(parameter: NonNullable<RouteDescription['parameters']>[number]): JsonSchema {
    // A path parameter is always required (OpenAPI 3.2.0, "Parameter Object").
    return { ...parameter, ...(parameter.in === 'path' ? { required: true } : {}) }
  }

  function describeResponse(status: string, response: ResponseDescription): JsonSchema {
    const { content } = response
    if (content === undefined) return { ...response }
    return {
      ...response,
      content: describeContent(content, (source) =>
        components.add({
          source,
          direction: 'output',
          where: `the response ${status} of ${operationId}`,
          fallback: `${name}Response${toPascalCase(status)}`,
        }),
      ),
    }
  }
}

function describeContent(
  content: Readonly<Record<string, MediaTypeDescription>>,
  describeSchema: (source: MediaTypeDescription['schema']) => JsonSchema,
): JsonSchema {
  return Object.fromEntries(
    Object.entries(content).map(([type, { schema, examples }]) => [
      type,
      { schema: describeSchema(schema), ...(examples === undefined ? {} : { examples }) },
    ]),
  )
}
