// Loaded into a worker before anything else (`--require`): Node tells the primary at once that the worker is there. If the primary is gone
// by then, that fails with EPIPE, which nobody could hear later. The worker ends with the channel to its primary, and without a trace.
const cluster = require('node:cluster') as import('node:cluster').Cluster
cluster.worker?.on('error', () => {})
// Its primary tells it when to read its configuration again.
process.on('SIGHUP', () => {})
