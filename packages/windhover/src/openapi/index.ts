export {
  type ApiDescription,
  type ApiInfo,
  type ApiServer,
  type ApiTag,
  buildOpenApiDocument,
  type ExternalDocs,
} from './build-document.ts'
export { anyOtherProblem, describeProblem } from './describe-problem.ts'
export { errorResponseSchema } from './error-response.ts'
export type {
  MediaTypeDescription,
  ParameterDescription,
  ResponseDescription,
  RouteDescription,
  SchemaSource,
} from './route-description.ts'
export { type OpenApiDocument, type OpenApiVersion, openApiVersions, projectDocument } from './versions.ts'
