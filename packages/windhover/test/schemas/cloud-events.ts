/** Of the shape of the schema of CloudEvents: draft 7, a definition for each attribute, annotations beside references. */
export const cloudEvents = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'CloudEvents Specification JSON Schema',
  type: 'object',
  properties: {
    id: { description: 'Identifies the event.', $ref: '#/definitions/iddef', examples: ['A234-1234-1234'] },
    source: { description: 'Identifies the context.', $ref: '#/definitions/sourcedef' },
    specversion: { $ref: '#/definitions/specversiondef' },
    type: { $ref: '#/definitions/typedef' },
    dataschema: { $ref: '#/definitions/dataschemadef' },
    time: { $ref: '#/definitions/timedef' },
    data: { $ref: '#/definitions/datadef' },
    data_base64: { $ref: '#/definitions/data_base64def' },
  },
  required: ['id', 'source', 'specversion', 'type'],
  definitions: {
    iddef: { type: 'string', minLength: 1 },
    sourcedef: { type: 'string', format: 'uri-reference', minLength: 1 },
    specversiondef: { type: 'string', minLength: 1 },
    typedef: { type: 'string', minLength: 1 },
    dataschemadef: { type: ['string', 'null'], format: 'uri', minLength: 1 },
    timedef: { type: ['string', 'null'], format: 'date-time', minLength: 1 },
    datadef: { type: ['object', 'string', 'number', 'array', 'boolean', 'null'] },
    data_base64def: { type: ['string', 'null'], contentEncoding: 'base64' },
  },
}
