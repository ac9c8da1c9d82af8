import type { JsonSchema } from '../schema/json-schema.ts'
import type { SecurityScheme } from './api-description.ts'
import { isFields, mapFields } from './fields.ts'

/** Says security schemes of OpenAPI in the words of AsyncAPI 3.0.0 ("Security Scheme Object"). */
export function describeAsyncSecurity(schemes: Readonly<Record<string, SecurityScheme>>): JsonSchema {
  return Object.fromEntries(Object.entries(schemes).map(([name, scheme]) => [name, describeScheme(scheme)]))
}

function describeScheme(scheme: SecurityScheme): JsonSchema {
  const known = mapFields({ ...scheme }, (field, name) =>
    name === 'deprecated' || name === 'oauth2MetadataUrl' ? undefined : field,
  )
  if (scheme.type === 'apiKey') return { ...known, type: 'httpApiKey' }
  if (scheme.type === 'mutualTLS') return { ...known, type: 'X509' }
  return scheme.type === 'oauth2' ? { ...known, flows: describeFlows(scheme.flows) } : known
}

/** The flows of OAuth that both know; scopes are called available ones. */
function describeFlows(flows: JsonSchema): JsonSchema {
  const known = Object.entries(flows).filter(([name]) => name !== 'deviceAuthorization')
  return Object.fromEntries(
    known.map(([name, flow]) => {
      if (!isFields(flow)) return [name, flow]
      const { scopes = {}, ...rest } = flow
      return [name, { ...rest, availableScopes: scopes }]
    }),
  )
}
