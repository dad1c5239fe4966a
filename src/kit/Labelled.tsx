import type { ComponentChildren } from 'preact'

interface Props {
  readonly id: string // of the field, or of the first one in a group
  readonly label: string
  readonly look: 'prompt' | 'voice' | 'plain'
  readonly group: boolean // several fields: they need a legend
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly children: ComponentChildren
}

/** A field or a group of fields with its visible label, a hint and what is wrong, in this order. */
export function Labelled({ id, label, look, group, hint, problem, children }: Props) {
  const notes = (
    <>
      {hint !== undefined && (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p class="problem" id={problemId(id)}>
          {problem}
        </p>
      )}
    </>
  )
  if (!group) {
    return (
      <div class={`labelled ${look}`}>
        <label for={id}>{label}</label>
        {notes}
        {children}
      </div>
    )
  }
  return (
    <fieldset class={`labelled ${look}`}>
      <legend>{label}</legend>
      {notes}
      {children}
    </fieldset>
  )
}

/** The id of the hint of a field, which the field names as its description. */
export function hintId(id: string): string {
  return `${id}-hint`
}

/** The id of what is wrong with a field. */
export function problemId(id: string): string {
  return `${id}-problem`
}
