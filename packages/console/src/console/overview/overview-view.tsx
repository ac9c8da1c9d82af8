import type { JSX } from 'preact'

import type { Feed } from '../admin/feed.ts'
import { FeedNotice } from '../admin/feed-notice.tsx'
import { Chart } from '../charts/chart.tsx'
import { formatCount } from '../charts/format-amount.ts'
import { useFrame } from '../parts/use-frame.ts'
import { HealthTiles } from './health-tiles.tsx'
import { judgeHealth } from './judge-health.ts'
import { makeCharts } from './overview-charts.ts'
import './overview.css'

/** How the server is, and what flowed in the last two minutes. */
export function OverviewView({ feed }: { feed: Feed }): JSX.Element {
  useFrame(feed.subscribe)
  const { stats, problems } = feed
  const newest = stats.at(-1)
  return (
    <>
      <div class="view-head">
        <h2>Overview</h2>
        <p>
          {newest === undefined
            ? 'Waiting for the first numbers …'
            : `${newest.node === null ? 'This node' : `Node ${newest.node}`}: ${formatCount(newest.gauges.channels)} channels with readers, ${formatCount(newest.gauges.messages)} messages kept for replay. The last two minutes.`}
        </p>
      </div>
      <FeedNotice feed={feed} />
      <HealthTiles tiles={judgeHealth(stats, problems)} />
      {newest?.gauges.readers === 0 && newest.rates.published === 0 && (
        <p class="notice">
          Nobody reads, and nothing is published. <a href="#/watch">Connect in Watch</a> and send a ping: it shows here
          a second later.
        </p>
      )}
      <div class="charts">
        {makeCharts(stats).map((chart) => (
          <Chart key={chart.title} {...chart} />
        ))}
      </div>
    </>
  )
}
