import fc from 'fast-check'

/**
 * Properties are tried on the same inputs in each run, so that a test which fails now and passed before was broken by what changed since.
 * `FAST_CHECK_SEED=random` tries others, as `.ci/full` does; a number repeats what a failure has told.
 */
const seed = process.env['FAST_CHECK_SEED'] ?? '1'
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })
