import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import { useAsked } from '../admin/use-asked.ts'
import { formatCount, formatSpan } from '../charts/format-amount.ts'
import { ProblemBox } from '../parts/problem-box.tsx'
import type { Problem } from '../problem.ts'
import '../styles/data-table.css'
import { DrainDialog } from './drain-dialog.tsx'
import './nodes.css'

/** Nodes tell of themselves about as often. */
const everyMs = 2_000

/** A node, as the API has it. */
interface ListedNode {
  readonly name: string | null
  readonly isThis: boolean
  readonly readers: number
  readonly version: string | null
  readonly startedAt: string | null
  readonly loopLagMs: number | null
  readonly probeAgeMs: number | null
  readonly isReady: boolean | null
  readonly isDraining: boolean | null
  readonly asOf: string
}

/** The nodes that are one server, and how each is. */
export function NodesView({ requests }: { requests: AdminRequests }): JSX.Element {
  const { value, problem, ask } = useAsked<{ readonly nodes: readonly ListedNode[] | null }>(requests, 'nodes', everyMs)
  const [isDialogOpen, setDialogOpen] = useState(false)
  const [fault, setFault] = useState<Problem>()
  const nodes = value?.nodes
  const own = nodes?.find(({ isThis }) => isThis)
  const readers = nodes?.reduce((sum, one) => sum + one.readers, 0)

  async function endDraining(): Promise<void> {
    const answer = await requests.send('POST', 'drain', { draining: false })
    setFault(answer.ok ? undefined : answer.problem)
    ask()
  }

  return (
    <section class="panel" aria-labelledby="nodes-title">
      <div class="view-head">
        <h2 id="nodes-title">Nodes</h2>
        <p role="status">
          {nodes && readers !== undefined
            ? `${nodes.length === 1 ? '1 node' : `${nodes.length} nodes`}, ${formatCount(readers)} ${readers === 1 ? 'reader' : 'readers'} in all`
            : ''}
        </p>
      </div>
      {problem !== undefined && <ProblemBox problem={problem} />}
      {fault !== undefined && <ProblemBox problem={fault} />}
      {nodes === null && (
        <p class="notice">
          The other nodes are not known now: what they share cannot be reached, or this node has only just started. It
          is asked again every 2 seconds.
        </p>
      )}
      {nodes && (
        <div class="table-scroll" tabIndex={0} role="region" aria-label="Nodes, a table that scrolls">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">Node</th>
                <th scope="col">State</th>
                <th scope="col" class="number">
                  Readers
                </th>
                <th scope="col" class="number">
                  Loop late by
                </th>
                <th scope="col" class="number">
                  Log probed
                </th>
                <th scope="col" class="number">
                  Running for
                </th>
                <th scope="col">Version</th>
                <th scope="col" class="number">
                  Told
                </th>
              </tr>
            </thead>
            <tbody>
              {nodes.map((node) => (
                <tr key={node.name ?? ''}>
                  <th scope="row">
                    {node.name ?? 'unnamed'}
                    {node.isThis && <span class="node-this">this page’s</span>}
                  </th>
                  <td>
                    <NodeState node={node} />
                  </td>
                  <td class="number">{formatCount(node.readers)}</td>
                  <td class="number">{node.loopLagMs === null ? '–' : `${node.loopLagMs} ms`}</td>
                  <td class="number">{node.probeAgeMs === null ? '–' : `${formatSpan(node.probeAgeMs)} ago`}</td>
                  <td class="number">
                    {node.startedAt === null ? '–' : formatSpan(Date.now() - Date.parse(node.startedAt))}
                  </td>
                  <td>{node.version ?? '–'}</td>
                  <td class="number">{formatSpan(Date.now() - Date.parse(node.asOf))} ago</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {own !== undefined && (
        <div class="actions node-actions">
          {own.isDraining === true ? (
            <>
              <p class="notice">This node is being drained: load balancers are told to send nobody here.</p>
              <button type="button" onClick={() => void endDraining()}>
                End draining
              </button>
            </>
          ) : (
            <button type="button" onClick={() => setDialogOpen(true)}>
              Drain this node …
            </button>
          )}
        </div>
      )}
      {nodes?.length === 1 && (
        <p class="hint">
          One node alone. Several share messages and readers in Redis or NATS: <code>--store redis://…</code> on each.
        </p>
      )}
      {isDialogOpen && own !== undefined && (
        <DrainDialog
          readers={own.readers}
          requests={requests}
          onClose={() => {
            setDialogOpen(false)
            ask()
          }}
        />
      )}
    </section>
  )
}

function NodeState({ node: { isReady, isDraining } }: { node: ListedNode }): JSX.Element {
  if (isDraining === true) return <span class="state-wait">draining</span>
  if (isReady === false) return <span class="state-bad">log away</span>
  return isReady === null ? <span>not told</span> : <span class="state-good">ready</span>
}
