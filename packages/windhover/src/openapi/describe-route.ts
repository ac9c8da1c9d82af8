import type { JsonSchema } from '../schema/json-schema.ts'
import type { Components } from '../schema/components.ts'
import { describeExtras } from './describe-extras.ts'
import { describeContent, describeResponse, type OperationContext } from './describe-response.ts'
import { embedSchemas } from './embed-schemas.ts'
import type { ParameterDescription, RouteDescription } from './route-description.ts'
import { toPascalCase } from '../schema/to-pascal-case.ts'

/** Describes a route as an Operation Object of OpenAPI 3.2.0, and adds the schemas that it needs to the components of the context. */
export function describeRoute(route: RouteDescription, { operationId, components }: OperationContext): JsonSchema {
  const { summary, description, tags, parameters, requestBody, responses, callbacks, servers } = route
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
    ...(callbacks === undefined
      ? {}
      : {
          callbacks: embedSchemas(callbacks, components, {
            direction: 'input',
            where: `the callbacks of ${operationId}`,
            fallback: `${toPascalCase(operationId)}Callback`,
          }),
        }),
    ...(servers === undefined ? {} : { servers }),
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
