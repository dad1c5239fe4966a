import { useEffect, useState } from 'preact/hooks'
import { type ClockWanted, clockKey, wantedIn } from '../core/clock/clock-address.ts'
import type { AllMessages } from '../core/words/messages.ts'
import { ChooseScript } from './ChooseScript.tsx'
import { ClockOfSheet } from './ClockOfSheet.tsx'
import { forgetStaleClocks } from './clock-store.ts'
import type { ListedScript } from './listed-script.ts'
import { ScriptArrives } from './ScriptArrives.tsx'
import { ClockSpeechContext } from './speech.ts'

interface Props {
  readonly language: string // BCP 47
  readonly words: AllMessages['clock']
  readonly scripts: readonly ListedScript[]
  readonly keptAs: string // with what the names begin under which clocks are kept in this browser
}

/** The clock that the address asks for, or the choice of one. */
export default function RoomClock({ language, words, scripts, keptAs }: Props) {
  const wanted = useWanted(keptAs)
  return (
    <ClockSpeechContext.Provider value={{ language, words }}>
      <div class="app-page" data-awake={wanted !== null}>
        {wanted !== null && (
          <WantedClock key={clockKey(wanted)} wanted={wanted} scripts={scripts} keptAs={keptAs} />
        )}
      </div>
    </ClockSpeechContext.Provider>
  )
}

interface WantedClockProps extends Pick<Props, 'scripts' | 'keptAs'> {
  readonly wanted: ClockWanted
}

function WantedClock({ wanted, scripts, keptAs }: WantedClockProps) {
  const key = clockKey(wanted)
  if (key === null || wanted.kind === 'nothing' || wanted.kind === 'damaged') {
    return <ChooseScript scripts={scripts} problem={wanted.kind === 'damaged' ? 'damaged' : null} />
  }
  const name = `${keptAs}.${key}`
  if (wanted.kind === 'sheet') return <ClockOfSheet name={name} sheet={wanted.sheet} script={null} />
  const listed = scripts.find(({ id }) => id === wanted.script)
  if (listed === undefined) return <ChooseScript scripts={scripts} problem="notFound" />
  return <ScriptArrives name={name} listed={listed} />
}

/** What the address asks for; nothing is known of it before the page has woken. */
function useWanted(keptAs: string): ClockWanted | null {
  const [wanted, setWanted] = useState<ClockWanted | null>(null)
  useEffect(() => {
    const look = () => setWanted(wantedIn(location.hash))
    look()
    forgetStaleClocks(keptAs, Date.now())
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [keptAs])
  return wanted
}
