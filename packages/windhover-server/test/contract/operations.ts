/** One response as a document tells it, in the parts that the contract is about. */
export interface DocumentedResponse {
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** One operation of a document. */
export interface Operation {
  /** As in `POST /api/broadcast`. */
  readonly name: string
  readonly operationId: string
  readonly responses: Readonly<Record<string, DocumentedResponse>>
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly examples?: Readonly<Record<string, { value: unknown }>> }>>
  }
}

/** All operations of a document. */
export function listOperations(document: object): Operation[] {
  const { paths } = document as { paths: Record<string, Record<string, Omit<Operation, 'name'>>> }
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, name: `${method.toUpperCase()} ${path}` })),
  )
}

/** The place of a part of a response, as a JSON Pointer. */
export function pointTo(operation: string, status: string, ...steps: string[]): string {
  const [method = '', path = ''] = operation.split(' ')
  const all = ['paths', path, method.toLowerCase(), 'responses', status, ...steps]
  return all.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
