import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import { useAsked } from '../admin/use-asked.ts'
import { formatCount, formatSpan } from '../charts/format-amount.ts'
import { formatDateTime } from '../events/format-event.ts'
import { ProblemBox } from '../parts/problem-box.tsx'
import type { Problem } from '../problem.ts'
import '../styles/data-table.css'
import '../nodes/nodes.css'
import { describeRevocation, type ListedRevocation } from './describe-revocation.ts'

const everyMs = 5_000

/** Who may come in, as the API has it. */
interface AccessOverview {
  readonly anonymous: readonly string[]
  readonly keys: readonly {
    readonly id: string
    readonly name: string
    readonly allow: readonly string[]
    readonly channels: readonly string[] | null
    readonly events: readonly string[] | null
    readonly createdAt: string
    readonly expiresAt: string | null
  }[]
  readonly issuers: readonly {
    readonly where: string
    readonly issuer: string | null
    readonly audience: readonly string[]
    readonly keys: string
    readonly ageMs: number | null
    readonly isStale: boolean
  }[]
}

/** Who may come in, and who may not any more. */
export function AccessView({ requests }: { requests: AdminRequests }): JSX.Element {
  const { value, problem } = useAsked<AccessOverview>(requests, 'access', everyMs)
  const revoked = useAsked<{ readonly revocations: readonly ListedRevocation[] }>(requests, 'revocations', everyMs)
  const fault = problem ?? revoked.problem
  return (
    <div class="access-panels">
      {fault !== undefined && <ProblemBox problem={fault} />}
      {value !== undefined && (
        <>
          <section class="panel" aria-labelledby="access-title">
            <h2 id="access-title">Without a credential</h2>
            <p>
              {value.anonymous.length === 0
                ? 'Nobody may do anything.'
                : `Everybody may ${value.anonymous.join(' and ')}. To change that, set anonymous or access.`}
            </p>
          </section>
          <Keys keys={value.keys} />
          <Issuers issuers={value.issuers} />
        </>
      )}
      {revoked.value !== undefined && (
        <Revocations revocations={revoked.value.revocations} requests={requests} onChange={revoked.ask} />
      )}
    </div>
  )
}

function Keys({ keys }: Pick<AccessOverview, 'keys'>): JSX.Element {
  return (
    <section class="panel" aria-labelledby="keys-title">
      <div class="view-head">
        <h2 id="keys-title">API keys</h2>
        <p>{formatCount(keys.length)}</p>
      </div>
      {keys.length === 0 ? (
        <p class="hint">
          None. <code>windhover keys add</code> makes one, in the file of <code>access.keysFile</code>.
        </p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label="API keys, a table that scrolls">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Id</th>
                <th scope="col">Allows</th>
                <th scope="col">Channels</th>
                <th scope="col">Events</th>
                <th scope="col">Made</th>
                <th scope="col">Ends</th>
              </tr>
            </thead>
            <tbody>
              {keys.map(({ id, name, allow, channels, events, createdAt, expiresAt }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td class="mono">{id}</td>
                  <td>{allow.join(', ')}</td>
                  <td>{channels?.join(', ') ?? 'all'}</td>
                  <td>{events?.join(', ') ?? 'all'}</td>
                  <td>{formatDay(createdAt)}</td>
                  <td>
                    {expiresAt === null ? (
                      'never'
                    ) : Date.parse(expiresAt) <= Date.now() ? (
                      <span class="state-bad">ended {formatDay(expiresAt)}</span>
                    ) : (
                      formatDay(expiresAt)
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Issuers({ issuers }: Pick<AccessOverview, 'issuers'>): JSX.Element {
  return (
    <section class="panel" aria-labelledby="issuers-title">
      <div class="view-head">
        <h2 id="issuers-title">Issuers of tokens</h2>
        <p>{formatCount(issuers.length)}</p>
      </div>
      {issuers.length === 0 ? (
        <p class="hint">
          None. Set <code>access.jwt</code>, and tokens (JWT) of your login are taken.
        </p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label="Issuers, a table that scrolls">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">Setting</th>
                <th scope="col">Issuer</th>
                <th scope="col">Audience</th>
                <th scope="col">Verified by</th>
                <th scope="col">Keys fetched</th>
              </tr>
            </thead>
            <tbody>
              {issuers.map(({ where, issuer, audience, keys, ageMs, isStale }) => (
                <tr key={where}>
                  <th scope="row">{where}</th>
                  <td>{issuer ?? 'any'}</td>
                  <td>{audience.length === 0 ? 'any' : audience.join(', ')}</td>
                  <td>{keys}</td>
                  <td>
                    {keys !== 'JWK Set' ? '–' : ageMs === null ? 'never' : `${formatSpan(ageMs)} ago`}
                    {isStale && <span class="mark-bad">cannot be renewed: is the issuer away?</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface RevocationsProps {
  readonly revocations: readonly ListedRevocation[]
  readonly requests: AdminRequests
  readonly onChange: () => void
}

function Revocations({ revocations, requests, onChange }: RevocationsProps): JSX.Element {
  const [problem, setProblem] = useState<Problem>()

  async function end(id: string): Promise<void> {
    const answer = await requests.send('DELETE', `revocations/${encodeURIComponent(id)}`)
    setProblem(answer.ok ? undefined : answer.problem)
    onChange()
  }

  return (
    <section class="panel" aria-labelledby="revocations-title">
      <div class="view-head">
        <h2 id="revocations-title">Revocations</h2>
        <p>{formatCount(revocations.length)} in force</p>
      </div>
      {problem !== undefined && <ProblemBox problem={problem} />}
      {revocations.length === 0 ? (
        <p class="hint">
          None. In <a href="#/readers">Readers</a>, a subject can be revoked.
        </p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label="Revocations, a table that scrolls">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">What is refused</th>
                <th scope="col">Since</th>
                <th scope="col">Until</th>
                <th scope="col">
                  <span class="visually-hidden">End it</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {revocations.map((revocation) => (
                <tr key={revocation.id}>
                  <th scope="row">{describeRevocation(revocation)}</th>
                  <td>{formatDay(revocation.createdAt)}</td>
                  <td>{formatDay(revocation.until)}</td>
                  <td>
                    <button
                      type="button"
                      class="quiet row-link"
                      aria-label={`Let in again: ${describeRevocation(revocation)}`}
                      onClick={() => void end(revocation.id)}
                    >
                      Let in again
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** To the minute: what is made and ends by hand. */
function formatDay(moment: string): string {
  return formatDateTime(Date.parse(moment)).slice(0, 16)
}
