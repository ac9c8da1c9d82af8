/** Documentation elsewhere. */
export interface ExternalDocs {
  readonly url: string
  readonly description?: string
}
