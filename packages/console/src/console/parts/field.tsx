import type { ComponentChildren, JSX } from 'preact'

/** What a field shows around its control. */
export interface FieldProps {
  readonly label: string
  /** A few words below it. Default: none. */
  readonly hint?: string
  /** What is wrong with it, which the control names as its description by {@link faultId}. Default: nothing. */
  readonly fault?: string | undefined
  readonly faultId?: string
  readonly children: ComponentChildren
}

/** A control with its label. The hint stands outside of the label, so that the control's name stays short. */
export function Field({ label, hint, fault, faultId, children }: FieldProps): JSX.Element {
  return (
    <div class="field">
      <label>
        <span class="field-label">{label}</span>
        {children}
      </label>
      {fault !== undefined && (
        <p class="fault" id={faultId}>
          {fault}
        </p>
      )}
      {hint !== undefined && <p class="hint">{hint}</p>}
    </div>
  )
}
