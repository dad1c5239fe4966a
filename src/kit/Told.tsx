import type { ComponentChildren } from 'preact'

interface Props {
  readonly looks: string // a class of its styles
  readonly tone?: string | undefined
  readonly children: ComponentChildren // nothing while there is no news
}

/** News that are spoken as they come. The room for them is always there, but nobody hears of it while it is empty. */
export function Told({ looks, tone, children }: Props) {
  const isEmpty = children === null || children === undefined || children === false || children === ''
  return (
    <div aria-live="polite">
      {!isEmpty && (
        <div class={looks} role="status" data-tone={tone}>
          {children}
        </div>
      )}
    </div>
  )
}
