/** The topic of the calls by which a primary has its workers take their configuration as it is now: `prepare`, then `commit` or `abandon`. */
export const reloadTopic = 'worker:reload'

/** The topic of the call by which a worker asks its primary for a reload of all. */
export const askReloadTopic = 'primary:reload'
