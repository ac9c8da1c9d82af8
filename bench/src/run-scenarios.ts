import { type Job, jobKey } from './job.ts'
import type { Outcome } from './outcome.ts'
import type { ScenarioResult } from './report/format-report.ts'
import { runJob } from './run-job.ts'
import type { Mode, Scenario } from './scenarios/scenario.ts'

/** Options of {@link runScenarios}. */
export interface RunOptions {
  readonly mode: Mode
  readonly repeats: number | undefined
  /** How long each measurement lasts where a scenario has a window. */
  readonly windowMs: number | undefined
  /** Whether this server is run. */
  readonly isWanted: (server: string) => boolean
  /** A second build of ours is run wherever ours is. */
  readonly isBeforeWanted: boolean
  /** Told of each run as it ends, and how long it took. */
  readonly onRun: (scenario: Scenario, key: string, outcome: Outcome, seconds: number) => void
}

/**
 * Runs scenarios one after the other, and the servers of each in turn, so that a slow spell of the machine meets them all. Every
 * second round goes backwards, so that none always follows the same one.
 */
export async function runScenarios(scenarios: readonly Scenario[], options: RunOptions): Promise<ScenarioResult[]> {
  const done = new Map<string, Outcome[]>()
  const results: ScenarioResult[] = []
  for (const scenario of scenarios) {
    const jobs = chooseJobs(scenario, options)
    const repeats = options.repeats ?? scenario.repeats[options.mode]
    for (const job of Object.values(jobs)) if (!done.has(jobKey(job))) done.set(jobKey(job), [])
    const run = async ([key, job]: readonly [string, Job]): Promise<void> => {
      const startedMs = performance.now()
      const outcome = await runJob(job).catch((error: Error) => ({ figures: {}, problems: [error.message] }))
      done.get(jobKey(job))!.push(outcome)
      options.onRun(scenario, key, outcome, (performance.now() - startedMs) / 1000)
    }
    // What an earlier scenario ran already counts.
    const rounds = Array.from({ length: repeats }, (_, round) => {
      const due = Object.entries(jobs).filter(([, job]) => done.get(jobKey(job))!.length <= round)
      return round % 2 === 0 ? due : due.toReversed()
    })
    const { parallel } = scenario
    const groups =
      parallel === 'all' ? [rounds.flat()] : parallel === 'round' ? rounds : rounds.flat().map((one) => [one])
    for (const group of groups) await Promise.all(group.map(run))
    results.push({
      scenario,
      outcomes: Object.fromEntries(Object.entries(jobs).map(([key, job]) => [key, done.get(jobKey(job))!])),
    })
  }
  return results
}

function chooseJobs(scenario: Scenario, { mode, windowMs, isWanted, isBeforeWanted }: RunOptions): Record<string, Job> {
  const chosen: Record<string, Job> = {}
  for (const [key, { settings, ...rest }] of Object.entries(scenario.jobs(mode))) {
    if (!isWanted(rest.server)) continue
    const hasWindow = windowMs !== undefined && settings.windowMs !== undefined
    const job: Job = { ...rest, settings: hasWindow ? { ...settings, windowMs } : settings }
    chosen[key] = job
    if (isBeforeWanted && job.server === 'windhover' && scenario.isNew !== true)
      chosen[key.replace('windhover', 'before')] = { ...job, server: 'before' }
  }
  return chosen
}
