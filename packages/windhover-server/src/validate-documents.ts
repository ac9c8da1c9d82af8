import type { FastifyBaseLogger } from 'fastify'
import type { OpenApiDocument, OpenApiVersion } from 'windhover/openapi'

/**
 * Validates the documents before they are served, and logs that they are valid.
 *
 * @throws WindhoverError `invalid_schema` with the reasons, when one is not.
 */
export async function validateDocuments(
  openApiDocument: (version: OpenApiVersion) => OpenApiDocument,
  log: FastifyBaseLogger,
): Promise<void> {
  // Only now: it takes half a second that an embedder who does not listen need not pay.
  const { assertOpenApiDocument } = await import('windhover/openapi/validate')
  for (const version of ['3.2', '3.1', '3.0'] as const) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the reasons of the first broken one are enough
      await assertOpenApiDocument(openApiDocument(version))
    } catch (error) {
      log.error(`OpenAPI document ${version} cannot be served, so the server does not start`)
      throw error
    }
  }
  log.info('OpenAPI documents 3.2, 3.1 and 3.0 are valid')
}
