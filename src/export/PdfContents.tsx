import type { Alliance, Person } from '../core/alliance/alliance.ts'
import { goneSince } from '../core/alliance/people/gone-since.ts'
import { fill } from '../core/words/messages.ts'
import { visibleText } from '../core/words/visible-text.ts'
import { Labelled } from '../kit/Labelled.tsx'
import { useSpeech } from '../kit/speech.ts'
import { WideTable } from '../kit/WideTable.tsx'
import { Choices } from './Choices.tsx'
import { contentsOf } from './contents-of.ts'
import { type Wishes, whoSaysYes } from './wishes.ts'

interface Props {
  readonly alliance: Alliance
  readonly wishes: Wishes
  readonly onWishes: (wishes: Wishes) => void
}

/** Everything that the PDF will hold, in one table, and what may be left out or taken in. */
export function PdfContents({ alliance, wishes, onWishes }: Props) {
  const { words } = useSpeech()
  const { contents } = words
  return (
    <>
      <p>{contents.why}</p>
      <ContentsTable {...{ alliance, wishes }} />
      <SomebodyGone {...{ alliance, wishes }} />
      <Labelled id="data-all" label={contents.choose} look="plain" group>
        <Choices
          name="data"
          value={wishes.data}
          labels={{ all: contents.all, newest: contents.newest, none: contents.none }}
          notes={{ all: contents.allNote, newest: contents.newestNote, none: contents.noneNote }}
          onChoose={(data) => onWishes({ ...wishes, data })}
        />
      </Labelled>
      <NumbersOnPaper {...{ alliance, wishes, onWishes }} />
    </>
  )
}

function ContentsTable({ alliance, wishes }: Pick<Props, 'alliance' | 'wishes'>) {
  const { words, language, messages } = useSpeech()
  const { contents } = words
  return (
    <WideTable label={contents.title}>
      <thead>
        <tr>
          <th scope="col">{contents.what}</th>
          <th scope="col">{contents.onPages}</th>
          <th scope="col">{contents.inside}</th>
        </tr>
      </thead>
      <tbody>
        {contentsOf(alliance, wishes, { language, messages }).map(({ what, onPages, inside }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{onPages}</td>
            <td>{inside}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

/** Says whom earlier versions still tell of. */
function SomebodyGone({ alliance, wishes }: Pick<Props, 'alliance' | 'wishes'>) {
  const { words, messages } = useSpeech()
  const gone = goneSince(alliance)
  if (gone.length === 0 || wishes.data !== 'all') return null
  const names = gone.map((person) => calledOrStand(person, messages.paper.person)).join(', ')
  return <p class="note">{fill(words.contents.gone, { names })}</p>
}

/** The numbers of the last look stand on the paper when each of those who gave them says yes. */
function NumbersOnPaper({ alliance, wishes, onWishes }: Props) {
  const { words, messages } = useSpeech()
  const asked = whoSaysYes(alliance)
  if (asked.length === 0) return null
  const { numbers, numbersHint } = words.contents
  const { sayYes } = wishes
  const says = (id: string) => {
    const person = alliance.people.find((one) => one.id === id)
    if (person === undefined) return words.contents.allSayYes
    return fill(words.contents.saysYes, { name: calledOrStand(person, messages.paper.person) })
  }
  const turn = (id: string, isYes: boolean) =>
    onWishes({ ...wishes, sayYes: isYes ? [...sayYes, id] : sayYes.filter((one) => one !== id) })
  return (
    <Labelled id={`yes-${asked[0]}`} label={numbers} look="plain" group hint={numbersHint}>
      <div class="options">
        {asked.map((id) => (
          <label class="option" key={id}>
            <input
              type="checkbox"
              id={`yes-${id}`}
              checked={sayYes.includes(id)}
              onChange={({ currentTarget: { checked } }) => turn(id, checked)}
            />
            <span>{says(id)}</span>
          </label>
        ))}
      </div>
    </Labelled>
  )
}

function calledOrStand({ id, name }: Person, stand: string): string {
  return visibleText(name) || fill(stand, { number: id.slice(1) })
}
