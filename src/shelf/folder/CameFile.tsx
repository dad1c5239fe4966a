import { useId } from 'preact/hooks'
import { copyChanges } from '../../core/alliance/comparing/diff.ts'
import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import type { CameChoice } from '../../core/alliance/keeping/folder/settle-came.ts'
import { mergeVersions } from '../../core/alliance/merging/merge-versions.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import { formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { Differences } from '../RestoreOne.tsx'
import type { ShelfContent } from '../shelf-content.ts'
import { useShelfWords } from '../words.ts'

interface Props {
  readonly came: CameFromFolder
  readonly content: ShelfContent
  readonly onSettle: (choice: CameChoice) => void
}

/** One file that says something which isn't here, and what to do with it. */
export function CameFile({ came, content, onSettle }: Props) {
  const { words, language } = useShelfWords()
  const { folder } = words
  const title = shownTitle(came.alliance, language) || words.unnamed
  const about = useId()
  const act = (choice: CameChoice, label: string) => (
    <button
      type="button"
      class={choice === 'together' ? 'second' : 'quiet'}
      aria-describedby={about}
      onClick={() => onSettle(choice)}
    >
      {label}
    </button>
  )
  return (
    <li>
      <p id={about}>{fill(sentence(came, folder), { title, file: came.name })}</p>
      <Brought came={came} />
      {came.merged && <Differences merged={came.merged} content={content} there={folder.inFile} />}
      <p class="acts">
        {act('together', came.here === null ? folder.bringIn : folder.together)}
        {came.here !== null && act('second', folder.asSecond)}
        {act('leave', folder.leave)}
      </p>
    </li>
  )
}

function sentence(
  { here, isSecond }: CameFromFolder,
  words: ReturnType<typeof useShelfWords>['words']['folder'],
): string {
  if (isSecond) return words.second
  return here === null ? words.new : words.different
}

/** What would come in: how many changes, each version by its day, and what is still to be chosen. */
function Brought({ came: { here, alliance, merged } }: { readonly came: CameFromFolder }) {
  const { words, language } = useShelfWords()
  if (here === null || merged === null) return null
  const count = copyChanges(here.alliance, merged.alliance).length
  const open = merged.conflicts.length - here.conflicts.length
  const days = mergeVersions(here.alliance.revisions, alliance.revisions).came.map(({ on }) =>
    formatDay(on, language, 'medium'),
  )
  const said = [
    count === 1 && words.folder.changesOne,
    count > 1 && fill(words.folder.changes, { count }),
    days.length > 0 && fill(words.folder.versions, { days: new Intl.ListFormat(language).format(days) }),
    open === 1 && words.folder.openOne,
    open > 1 && fill(words.folder.open, { count: open }),
  ]
  return <p class="brought">{said.filter(Boolean).join(' ')}</p>
}
