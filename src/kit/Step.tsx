import type { ComponentChildren } from 'preact'

interface Props {
  readonly title: string
  readonly kicker?: string | undefined // where in the whole this is
  readonly why?: string | undefined
  readonly children: ComponentChildren
}

/**
 * One step of the way: its heading, which takes the focus when somebody arrives, and what is asked. The section has no
 * name of its own, or the heading would be said twice.
 */
export function Step({ title, kicker, why, children }: Props) {
  return (
    <section class="step-page">
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h2 id="step-title" tabIndex={-1}>
        {title}
      </h2>
      {why !== undefined && <p class="why">{why}</p>}
      {children}
    </section>
  )
}
