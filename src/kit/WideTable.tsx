import type { ComponentChildren } from 'preact'

interface Props {
  readonly label: string
  readonly children: ComponentChildren // the table
}

/** A table that may be wider than a phone: it scrolls by itself, also by keyboard. */
export function WideTable({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard too
    <section class="wide-table" aria-label={label} tabIndex={0}>
      <table class="numbers">{children}</table>
    </section>
  )
}
