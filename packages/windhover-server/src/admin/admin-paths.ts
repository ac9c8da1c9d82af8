/** Where the operations of admins are, parameters in braces. */
export const adminPaths = {
  kick: '/api/admin/kick',
  revocations: '/api/admin/revocations',
  revocation: '/api/admin/revocations/{id}',
  readers: '/api/admin/readers',
  channels: '/api/admin/channels',
  history: '/api/admin/history',
  stats: '/api/admin/stats',
  reload: '/api/admin/reload',
  nodes: '/api/admin/nodes',
  drain: '/api/admin/drain',
  access: '/api/admin/access',
} as const

/** The most readers, and channels, of one answer. */
export const maxListed = 1_000
