import type { ComponentChildren, JSX } from 'preact'
import { useRef } from 'preact/hooks'

/** One tab and what is behind it. */
export interface Tab {
  readonly id: string
  readonly label: string
  /** Draws what is behind it, from when it was first shown. */
  readonly content: () => ComponentChildren
}

/** What the tabs are, and what is told of them. */
export interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The id of the tab that is shown. The first is, when there is none of this id. */
  readonly current: string
  /** Another tab was chosen. */
  readonly onChange: (id: string) => void
}

/** Tabs after the WAI-ARIA pattern. Panels that were shown stay mounted, so that what was typed is there on the way back. */
export function Tabs({ label, tabs, current: wanted, onChange }: TabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null)
  const current = Math.max(
    tabs.findIndex(({ id }) => id === wanted),
    0,
  )

  const seen = useRef(new Set<string>())
  seen.current.add(tabs[current]?.id ?? '')

  function choose(id: string): void {
    if (id !== tabs[current]?.id) onChange(id)
  }

  function move(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: -1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const index = (step + tabs.length) % tabs.length
    choose(tabs[index]?.id ?? '')
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  }

  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, label: name }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={index === current}
            tabIndex={index === current ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }, index) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={index !== current}>
          {seen.current.has(id) && content()}
        </div>
      ))}
    </div>
  )
}
