import type { Workshop } from '../core/workshop/workshop.ts'
import { calledOf } from './called.ts'
import { useWorkshopWords } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly label: string
  readonly value: string
  readonly onChoose: (id: string) => void
}

/** One of the people. */
export function PersonSelect({ workshop, label, value, onChoose }: Props) {
  const { words } = useWorkshopWords()
  const called = calledOf(workshop, words)
  return (
    <label>
      {label}{' '}
      <select class="field" value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {workshop.people.map(({ id }) => (
          <option key={id} value={id}>
            {called(id)}
          </option>
        ))}
      </select>
    </label>
  )
}
