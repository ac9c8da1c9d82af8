/** The topic of the calls by which a primary reads the metrics of a worker. */
export const readMetricsTopic = 'metrics:read'

/** The topic of the calls by which a worker gathers the metrics of all. */
export const gatherMetricsTopic = 'metrics:gather'
