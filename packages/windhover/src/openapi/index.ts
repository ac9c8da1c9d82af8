export { readJsonSchema } from '../schema/read-json-schema.ts'
export { modernizeSchema, type ModernizeOptions } from '../schema/modernize-schema.ts'
export type { SchemaSource } from '../schema/schema-source.ts'
export type { ApiDescription, ApiInfo, ApiTag, SecurityScheme } from './api-description.ts'
export type { ApiServer } from './api-server.ts'
export { type AsyncApiDocument, buildAsyncApiDocument } from './build-async-api-document.ts'
export { buildOpenApiDocument } from './build-document.ts'
export type { ExternalDocs } from './external-docs.ts'
export { listDocuments, selectDocument } from './select-document.ts'
export { anyOtherProblem, describeProblem } from './describe-problem.ts'
export { errorResponseSchema } from './error-response.ts'
export { positionIdSchema } from './control-schemas.ts'
export { channelNameSchema, eventNameSchema } from './name-schemas.ts'
export type {
  MediaTypeDescription,
  ParameterDescription,
  ResponseDescription,
  RouteDescription,
} from './route-description.ts'
export { type ProjectionOptions, type StreamItems, streamItems } from './stream-items.ts'
export { type OpenApiDocument, type OpenApiVersion, openApiVersions, projectDocument } from './versions.ts'
