import type { JsonSchema } from '../catalog/json-schema.ts'
import type { Components } from '../catalog/components.ts'
import { describeExtras } from './describe-extras.ts'
import { describeContent, describeResponse } from './describe-response.ts'
import type { ParameterDescription, RouteDescription } from './route-description.ts'
import { toPascalCase } from '../catalog/to-pascal-case.ts'

/** Describes a route as an Operation Object of OpenAPI 3.2.0, and adds the schemas that it needs to `components`. */
export function describeRoute(route: RouteDescription, components: Components): JsonSchema {
  const { operationId, summary, description, tags, parameters, requestBody, responses } = route
  return {
    operationId,
    summary,
    ...(description === undefined ? {} : { description }),
    ...(tags === undefined ? {} : { tags }),
    ...describeExtras(route),
    ...(parameters === undefined
      ? {}
      : { parameters: parameters.map((parameter) => describeParameter(parameter, operationId, components)) }),
    ...(requestBody === undefined
      ? {}
      : {
          requestBody: {
            description: requestBody.description,
            required: requestBody.required,
            content: describeContent(requestBody.content, components, {
              direction: 'input',
              where: `the request body of ${operationId}`,
              fallback: `${toPascalCase(operationId)}Request`,
            }),
          },
        }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        describeResponse(status, response, { operationId, components }),
      ]),
    ),
  }
}

function describeParameter(parameter: ParameterDescription, operationId: string, components: Components): JsonSchema {
  const { name, schema: source } = parameter
  const schema = components.add({
    source,
    direction: 'input',
    where: `the parameter ${name} of ${operationId}`,
    fallback: toPascalCase(`${operationId} ${name}`),
  })
  // A path parameter is always required (OpenAPI 3.2.0, "Parameter Object").
  return { ...parameter, schema, ...(parameter.in === 'path' ? { required: true } : {}) }
}
