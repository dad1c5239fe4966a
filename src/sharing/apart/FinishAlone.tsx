interface Props {
  readonly problem: string | undefined // what is still missing
  readonly hint: string
  readonly label: string
  readonly finish: () => void
}

/** The end of writing alone: what it means, and what is still missing. */
export function FinishAlone({ problem, hint, label, finish }: Props) {
  return (
    <>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="why">{hint}</p>
      <div class="continue">
        <button type="button" class="main" onClick={finish}>
          {label}
        </button>
      </div>
    </>
  )
}
