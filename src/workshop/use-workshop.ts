import { useEffect, useRef, useState } from 'preact/hooks'
import { sheetFor } from '../core/layout/sheet-for.ts'
import { languageTag } from '../core/words/language-tag.ts'
import { newWorkshop, type Workshop } from '../core/workshop/workshop.ts'
import { newId } from '../kit/new-id.ts'
import { useKeeping } from './use-keeping.ts'

/** A change of the plan; what does not change it gives it back as it was. */
export type Change = (act: (workshop: Workshop) => Workshop) => void

const mostSteps = 200

/** The plan on the page, what can be done with it, and each step back. */
export function useWorkshop() {
  const [plan, setPlan] = useState<{ readonly now: Workshop; readonly before: readonly Workshop[] }>(() => ({
    now: newWorkshop('new', 24, 'a4'),
    before: [],
  }))
  const touched = useRef(false)
  const keeping = useKeeping(plan.now, touched)
  const change: Change = (act) => {
    touched.current = true
    setPlan(({ now, before }) => {
      const next = act(now)
      return next === now ? { now, before } : { now: next, before: [...before, now].slice(-mostSteps) }
    })
  }
  const undo = () => {
    setPlan(({ now, before }) => {
      const last = before.at(-1)
      return last ? { now: last, before: before.slice(0, -1) } : { now, before }
    })
  }
  /** Another plan on the page; the way back leads to the one before. */
  const exchange = (workshop: Workshop, isNew = false) => {
    touched.current = !isNew
    setPlan(({ now, before }) => ({ now: workshop, before: [...before, now].slice(-mostSteps) }))
  }
  const begin = () => setPlan({ now: freshWorkshop(), before: [] })
  useEffect(() => {
    keeping.first().then((kept) => {
      if (!touched.current) setPlan({ now: kept ?? freshWorkshop(), before: [] })
    })
  }, [])
  return {
    workshop: plan.now,
    canUndo: plan.before.length > 0,
    change,
    undo,
    exchange,
    begin,
    keeping,
    touched,
  }
}

/** A new plan, for the paper that printers hold where this browser is at home. */
function freshWorkshop(): Workshop {
  return newWorkshop(newId(), 24, sheetFor(languageTag(navigator.language)))
}
