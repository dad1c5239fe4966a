import { useEffect, useState } from 'preact/hooks'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { titleOf } from '../core/alliance/title.ts'
import { wholeForm } from '../core/form/form.ts'
import { type Problem, problemsWithPeople } from '../core/form/missing-names.ts'
import { fileName } from '../core/formats/file-name.ts'
import { namedPeople } from '../core/paper/people.ts'
import type { Content } from '../core/templates/content.ts'
import { say } from '../core/words/say.ts'
import { type Alliances, alliancesOn } from '../desk/alliances.ts'
import { savedFrom } from '../desk/saved-from.ts'
import { useDesk } from '../desk/use-desk.ts'
import { useGone } from '../desk/use-gone.ts'
import { useOpening } from '../desk/use-opening.ts'
import type { PaperJob } from '../engine/engine-job.ts'
import { useEngine } from '../engine/use-engine.ts'
import { useWishes } from '../export/use-wishes.ts'
import type { LibraryNow } from '../keeping/library-now.ts'
import { dataFile, saveDamaged } from '../keeping/save-data.ts'
import { usePlace } from '../kit/addresses/use-place.ts'
import { handedNews } from '../kit/handed-news.ts'
import type { Speech } from '../kit/speech.ts'
import { useDrop } from '../kit/use-drop.ts'
import { useNews } from '../kit/use-news.ts'
import { useSame } from '../kit/use-same.ts'
import { useArrival } from './arriving/use-arrival.ts'
import { useUnfinished } from './own/unfinished.ts'
import { usePaper } from './paper/use-paper.ts'
import { type Route, routeIn, routeToHash } from './places/place.ts'
import { nextRoute, type Pace, routesOf } from './places/route.ts'
import { useFocus } from './places/use-focus.ts'
import { usePace } from './places/use-pace.ts'
import { usePreview } from './preview/use-preview.ts'

const inAddress = { placeOf: routeIn, hashOf: routeToHash }

/** Everything that the builder's parts share, put together from hooks that each do one thing. */
export function useBuilder(content: Content, speech: Speech) {
  const [wishes, setWishes] = useWishes()
  const { place, go, setPlace } = usePlace<Route>({ kind: 'start' }, inAddress)
  const { news, tell, withdraw } = useNews(place)
  const [now, desk] = useDesk()
  const engine = useEngine()
  const alliances = alliancesOn({ content, speech, desk, go, tell })
  const { openFile } = useOpening({ content, speech, engine, alliances, tell })
  const { isAwake, brought } = useArrival({ content, speech, desk, alliances, tell, setPlace })
  const isOver = useDrop(openFile)
  const { alliance, hasEdited } = now
  const paper = usePaper(content, speech, alliance, wishes)
  const preview = usePreview(engine, paper, hasEdited)
  const pace = usePace(place.kind)
  useFocus(place, isAwake)
  const { problems, leavePeople } = useMissingNames(paper, place, go)
  useGone(now.isGone, desk, speech, { tell, withdraw })

  const { form, people, route, unfinished } = useAsked(paper, speech, pace)
  const nameFor = (day: string, extension: string) => fileName(titleOn(paper, speech), day, extension)

  return {
    desk: now,
    edit: desk.edit,
    settle: desk.settle,
    ...{ place, go, route, form, people, paper, wishes, setWishes, engine, preview },
    ...{ isAwake, isOver, news, tell, problems, leavePeople, nameFor, unfinished },
    firstQuestions: nextRoute(route, { kind: 'people' }),
    startAfresh: alliances.startAfresh,
    changeKind: alliances.changeKind,
    noteFile: desk.noteFile,
    saveData: () => savedFrom(desk, dataFile(titleOn(paper, speech))),
    start: {
      ...keptAtStart(now, alliances),
      onChoose: (template: string) => alliances.begin(template, brought),
      onSaveDamaged: (text: KeptText) => tell(handedNews([saveDamaged(text)], speech)),
      onFile: openFile,
    },
  }
}

/** What is missing among the people, told when somebody wants to leave them, until they are left. */
function useMissingNames(paper: PaperJob | null, place: Route, go: (to: Route) => void) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  useEffect(() => setProblems([]), [place])
  const leavePeople = (to: Route) => {
    const found = paper === null ? [] : problemsWithPeople(paper.template, paper.alliance)
    setProblems(found)
    if (found.length === 0) go(to)
  }
  return { problems, leavePeople }
}

/** What this browser keeps, as it is shown at the start. */
function keptAtStart({ drafts, damaged, saving }: LibraryNow, { resume, remove }: Alliances) {
  return { drafts, damaged, saving, onResume: resume, onRemove: remove }
}

/** What is asked for a paper, of whom, and in which steps; and what people are about to ask themselves. */
function useAsked(paper: PaperJob | null, { language, messages }: Speech, pace: Pace) {
  const form = paper === null ? [] : wholeForm(paper.template, paper.topics, paper.alliance)
  const people = useSame(
    paper === null ? [] : namedPeople(paper.template, paper.alliance, language, messages),
  )
  const topics = form.map(({ topic }) => topic.id)
  return { form, people, route: routesOf(topics, pace), unfinished: useUnfinished(paper?.alliance.id) }
}

function titleOn(paper: PaperJob | null, { language }: Speech): string {
  if (paper === null) return ''
  return titleOf(paper.alliance, language) || say(paper.template.title, language)
}
