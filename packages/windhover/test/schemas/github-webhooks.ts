/** Of the shape of the bundled schemas of GitHub's webhooks: draft 7, definitions with signs in their names, many closed objects. */
export const gitHubWebhooks = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  oneOf: [{ $ref: '#/definitions/issues$opened' }, { $ref: '#/definitions/star$created' }],
  definitions: {
    issues$opened: {
      $id: 'issues$opened',
      $schema: 'http://json-schema.org/draft-07/schema',
      type: 'object',
      required: ['action', 'issue', 'repository', 'sender'],
      properties: {
        action: { type: 'string', enum: ['opened'] },
        issue: {
          allOf: [
            { $ref: '#/definitions/issue' },
            {
              type: 'object',
              required: ['state', 'closed_at'],
              properties: { state: { type: 'string', enum: ['open'] }, closed_at: { type: 'null' } },
              tsAdditionalProperties: false,
            },
          ],
        },
        changes: { type: 'object', properties: { old_issue: { $ref: '#/definitions/issue' } } },
        repository: { $ref: '#/definitions/repository', description: 'Where it happened.' },
        sender: { $ref: '#/definitions/user' },
      },
      additionalProperties: false,
      title: 'issues opened event',
    },
    star$created: {
      type: 'object',
      required: ['action', 'starred_at', 'repository'],
      properties: {
        action: { type: 'string', const: 'created' },
        starred_at: { oneOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
        repository: { $ref: '#/definitions/repository' },
      },
      additionalProperties: false,
    },
    issue: {
      type: 'object',
      title: 'Issue',
      required: ['number', 'title', 'state', 'user', 'labels'],
      properties: {
        number: { type: 'integer' },
        title: { type: 'string' },
        state: { type: 'string', enum: ['open', 'closed'] },
        user: { oneOf: [{ $ref: '#/definitions/user' }, { type: 'null' }] },
        labels: { type: 'array', items: { $ref: '#/definitions/label' } },
        closed_at: { type: ['string', 'null'], format: 'date-time' },
      },
    },
    label: {
      type: 'object',
      required: ['name', 'color'],
      properties: { name: { type: 'string' }, color: { type: 'string', pattern: '^[0-9a-f]{6}$' } },
      additionalProperties: false,
    },
    repository: {
      type: 'object',
      title: 'Repository',
      required: ['id', 'full_name', 'owner'],
      properties: {
        id: { type: 'integer', description: 'Unique identifier of the repository' },
        full_name: { type: 'string' },
        owner: { $ref: '#/definitions/user' },
        created_at: { oneOf: [{ type: 'integer' }, { type: 'string', format: 'date-time' }] },
        custom_properties: { type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'null' }] } },
      },
      additionalProperties: false,
    },
    user: {
      type: 'object',
      title: 'User',
      required: ['login', 'id', 'type'],
      properties: {
        login: { type: 'string' },
        id: { type: 'integer' },
        email: { type: ['string', 'null'] },
        type: { type: 'string', enum: ['Bot', 'User', 'Organization'] },
      },
      additionalProperties: false,
    },
  },
}
