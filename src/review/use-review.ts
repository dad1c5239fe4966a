import { useMemo } from 'preact/hooks'
import { lastRevision } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import { namedPeople } from '../core/paper/people.ts'
import { topicsOn } from '../core/questions/topics-on.ts'
import { agreedLines } from '../core/review/lines.ts'
import { isPulseNew, pulseQuestions } from '../core/review/pulse-now.ts'
import type { Content } from '../core/templates/content.ts'
import { findTemplate } from '../core/templates/lookup.ts'
import { say } from '../core/words/say.ts'
import { alliancesOn } from '../desk/alliances.ts'
import { savedFrom } from '../desk/saved-from.ts'
import { useDesk } from '../desk/use-desk.ts'
import { useGone } from '../desk/use-gone.ts'
import { useOpening } from '../desk/use-opening.ts'
import { useEngine } from '../engine/use-engine.ts'
import { usePlace } from '../kit/addresses/use-place.ts'
import type { Speech } from '../kit/speech.ts'
import { useDrop } from '../kit/use-drop.ts'
import { useNews } from '../kit/use-news.ts'
import { type Stop, stopIn, stopToHash } from './place.ts'
import { stopsOf } from './route.ts'
import type { ReviewMessages } from './speech.ts'
import { useProgress } from './use-progress.ts'
import { useReviewArrival } from './use-review-arrival.ts'
import { useStepFocus } from './use-step-focus.ts'

/** Everything that the steps of a review share. */
export function useReview(content: Content, speech: Speech<ReviewMessages>) {
  const { place, go, setPlace } = usePlace<Stop>({ kind: 'start' }, { placeOf: stopIn, hashOf: stopToHash })
  const { news, tell, withdraw } = useNews(place)
  const [now, desk] = useDesk()
  const engine = useEngine()
  const alliances = alliancesOn({ content, speech, desk, go: beginWithDesk, tell })
  const { openFile } = useOpening({ content, speech, engine, alliances, tell })
  const isAwake = useReviewArrival({ speech, desk, alliances, place, setPlace, tell })
  const isOver = useDrop(openFile)
  const onDesk = now.alliance
  const alliance = place.kind !== 'start' && onDesk?.id === place.id ? onDesk : null
  const { progress, note } = useProgress(alliance)
  const reviewed = useReviewed(content, speech, alliance)
  useStepFocus(stopToHash(place), isAwake)
  useGone(now.isGone, desk, speech, { tell, withdraw })

  /** A file that was opened, or the way back from it, leads to the beginning of its review. */
  function beginWithDesk(): void {
    const id = desk.get().alliance?.id
    go(id === undefined ? { kind: 'start' } : { kind: 'begin', id })
  }

  function nameFor(day: string, extension: string): string {
    return fileName(reviewed?.title ?? '', day, extension)
  }

  return {
    desk: now,
    edit: desk.edit,
    settle: desk.settle,
    ...{ place, go, engine, isAwake, isOver, news, tell },
    ...{ progress, note, reviewed, openFile, nameFor },
    isPulseNew: alliance !== null && isPulseNew(alliance, progress.hasPulse),
    noteFile: desk.noteFile,
    saveData: () => (alliance === null ? null : savedFrom(desk, nameFor(dayOf(new Date()), 'alliance.json'))),
  }
}

/** The alliance that is looked at, and all that follows from it; nothing at the start, or when no paper here knows it. */
export type Reviewed = NonNullable<ReturnType<typeof useReviewed>>

function useReviewed(content: Content, { language, messages }: Speech, alliance: Alliance | null) {
  return useMemo(() => {
    const template = findTemplate(content.templates, alliance?.template)
    if (alliance === null || template === undefined) return null
    const topics = topicsOn(content.topics, lastRevision(alliance)?.on)
    const lines = agreedLines(template, topics, alliance)
    const people = namedPeople(template, alliance, language, messages)
    const route = stopsOf(
      alliance.id,
      people.map(({ id }) => id),
      lines.map(({ question }) => question.id),
    )
    const title = shownTitle(alliance, language) || say(template.title, language)
    return { alliance, template, lines, people, route, title, pulse: pulseQuestions(content.topics) }
  }, [content, language, messages, alliance])
}
