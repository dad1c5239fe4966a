/** Something that can be done, and what its button says. */
export type ShelfAct = readonly [label: string, run: () => unknown]

interface Props {
  readonly acts: readonly ShelfAct[]
  readonly leads?: boolean // the first is what most will want
  readonly about?: string | undefined // the id of a sentence that each is heard with
}

/** Ways on, as a row of buttons. */
export function ActButtons({ acts, leads = false, about }: Props) {
  return (
    <p class="acts">
      {acts.map(([label, run], index) => (
        <button
          key={label}
          type="button"
          class={leads && index === 0 ? 'second' : 'quiet'}
          aria-describedby={about}
          onClick={run}
        >
          {label}
        </button>
      ))}
    </p>
  )
}
