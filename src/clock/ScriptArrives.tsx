import { useEffect, useState } from 'preact/hooks'
import * as z from 'zod/mini'
import { type RunSheet, runSheetSchema } from '../core/workshop/run-sheet.ts'
import { siteAddress } from '../kit/addresses/site-address.ts'
import { ClockOfSheet } from './ClockOfSheet.tsx'
import type { ListedScript } from './listed-script.ts'
import { useClockSpeech } from './speech.ts'

const scriptsSchema = z.record(z.string(), runSheetSchema)

interface Props {
  readonly name: string
  readonly listed: ListedScript
}

/** The clock of a script, once its steps have arrived; with a way to try again when they did not. */
export function ScriptArrives({ name, listed }: Props) {
  const { words } = useClockSpeech()
  const [sheet, setSheet] = useState<RunSheet | 'missing' | null>(null)
  const load = () => {
    setSheet(null)
    fetchScript(listed.id).then(setSheet, (reason) => {
      console.warn('The steps of the script did not arrive.', reason)
      setSheet('missing')
    })
  }
  useEffect(load, [listed.id])
  if (sheet === null) return <p class="writing clock-note">{words.choose.loading}</p>
  if (sheet !== 'missing') return <ClockOfSheet name={name} sheet={sheet} script={listed} />
  return (
    <div class="writing clock-note" role="alert">
      <p>{words.choose.missing}</p>
      <button type="button" class="second" onClick={load}>
        {words.choose.again}
      </button>
    </div>
  )
}

async function fetchScript(id: string): Promise<RunSheet> {
  const answer = await fetch(new URL(siteAddress('/scripts.json'), location.origin))
  if (!answer.ok) throw new Error(`The scripts can’t be fetched: ${answer.status}.`)
  const sheet = scriptsSchema.parse(await answer.json())[id]
  if (sheet === undefined) throw new Error(`There is no script "${id}" in scripts.json.`)
  return sheet
}
