import { useState } from 'preact/hooks'
import { lastRevision } from '../../core/alliance/agreed.ts'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { digestOf } from '../../core/alliance/yes/digest-of.ts'
import { type SayingYes, withoutYes, withYes, yesOf } from '../../core/alliance/yes/say-yes.ts'
import { dayOf } from '../../core/days/day.ts'
import { fill } from '../../core/words/messages.ts'
import type { News } from '../../kit/Notice.tsx'
import { useReadingSpeech } from '../words.ts'
import type { YesProps } from './yes-props.ts'

/** What can be done with a yes: each is kept in this browser at once, and has a way back. */
export interface YesActs {
  readonly news: News | null
  tell(news: News | null): void
  say(saying: Saying, called: string): Promise<boolean> // false when it could not be kept
  takeBack(by: string, called: string): Promise<void>
}

/** Says a yes and takes it back, beside whatever another tab has written meanwhile. */
export function useYesActs({ draft, library, onKept }: YesProps): YesActs {
  const { messages } = useReadingSpeech()
  const words = messages.reading.yes
  const [news, tell] = useState<News | null>(null)

  /** Gives back how it lay there before; null, and told, when the browser keeps nothing. */
  async function keep(change: YesChange): Promise<Alliance | null> {
    try {
      const base = (await library.find(draft.alliance.id)) ?? draft
      const alliance = await change(base.alliance)
      onKept(await library.keep({ ...base, alliance, changed: Date.now() }, base))
      return base.alliance
    } catch (reason) {
      console.warn('This browser refused to keep a yes.', reason)
      tell({ text: words.notKept, tone: 'problem' })
      return null
    }
  }

  async function say(saying: Saying, called: string): Promise<boolean> {
    if ((await keep((alliance) => saidNow(alliance, saying))) === null) return false
    const act = { label: messages.builder.undo, run: () => void takeBack(saying.by, called) }
    tell({ text: fill(words.wasSaid, { name: called }), tone: 'news', act })
    return true
  }

  async function takeBack(by: string, called: string): Promise<void> {
    const before = await keep((alliance) => withoutYes(alliance, by))
    if (before === null) return
    const yes = yesOf(before, by)
    const sayAgain = async () => {
      if (yes?.kind === 'yes' && (await keep((alliance) => withYes(alliance, yes)))) tell(null)
    }
    const act = { label: messages.builder.undo, run: () => void sayAgain() }
    tell({ text: fill(words.wasTakenBack, { name: called }), tone: 'news', act })
  }

  return { news, tell, say, takeBack }
}

type YesChange = (alliance: Alliance) => Alliance | Promise<Alliance>
type Saying = Pick<SayingYes, 'by' | 'name' | 'drawing'>

/** A yes of today to the exact words that stand there now. */
async function saidNow(alliance: Alliance, saying: Saying): Promise<Alliance> {
  const last = lastRevision(alliance)
  if (last === undefined) return alliance
  return withYes(alliance, { ...saying, on: dayOf(new Date()), words: await digestOf(last) })
}
