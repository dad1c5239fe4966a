import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { watchWorkers } from './busy.ts'

/** What a screen reader says, as text. */
export interface Voice {
  /** Everything that was said since the last time, once it is silent again for as long; at first it may take a while to speak. */
  heard(isAwaited: boolean, silence?: number): Promise<readonly string[]>
  /** The same, after something with these words has been said, or nobody says it. */
  heardOf(words: string): Promise<readonly string[]>
  stop(): void
}

/* In milliseconds. */
const pause = 1000 // without a word
const patience = 5000 // for a word that is awaited
const longest = 60_000 // of a browser that never rests
const look = 100

/** Starts Orca without a speech synthesizer; what it would say stands in its debug file. */
export function startOrca(home: string): Voice {
  const file = join(home, 'orca.log')
  settle(home)
  const orca = spawn('orca', ['--replace', `--debug-file=${file}`], {
    stdio: 'ignore',
    env: { ...process.env, PYTHONPATH: pythonFor(home) },
  })
  let read = 0
  const spoken = () => spokenIn(existsSync(file) ? readFileSync(file, 'utf8') : '')
  async function heardWhen(isEnough: Enough, silence: number): Promise<readonly string[]> {
    const since = await untilCalm(() => spoken().slice(read), isEnough, silence)
    read += since.length
    return since
  }
  return {
    heard: (isAwaited, silence = pause) => heardWhen((words) => !isAwaited || words.length > 0, silence),
    heardOf: (name) => heardWhen((words) => words.some((one) => one.includes(name)), pause),
    stop: () => kill(orca),
  }
}

/** Whether what was said is what was waited for. */
type Enough = (words: readonly string[]) => boolean

/** No echo of keys, since who types knows what; pages are read when they are asked for. */
function settle(home: string): void {
  const quiet = {
    enableKeyEcho: false,
    enableEchoByCharacter: false,
    sayAllOnLoad: false,
    pageSummaryOnLoad: false,
  }
  const profile = { profile: ['Default', 'default'], pronunciations: {}, keybindings: {}, ...quiet }
  mkdirSync(join(home, '.local/share/orca'), { recursive: true })
  writeFileSync(
    join(home, '.local/share/orca/user-settings.conf'),
    JSON.stringify({
      general: { ...quiet, startingProfile: ['Default', 'default'] },
      pronunciations: {},
      keybindings: {},
      profiles: { default: profile },
    }),
  )
}

/** A folder that hides the synthesizer, which waits for ever on a machine without sound, and has words written at once. */
function pythonFor(home: string): string {
  const folder = join(home, 'python')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'speechd.py'), 'raise ImportError("nobody listens")\n')
  writeFileSync(join(folder, 'sitecustomize.py'), lineByLine)
  return folder
}

/** Orca keeps its last words back until the next ones fill a block of its debug file. */
const lineByLine = `import builtins
usual = builtins.open
def open_line_by_line(file, mode="r", buffering=-1, *others, **named):
    return usual(file, mode, 1 if str(file).endswith("orca.log") else buffering, *others, **named)
builtins.open = open_line_by_line
`

/** A silence counts only while nobody works: on a busy machine the next word may be long in coming. */
async function untilCalm(
  read: () => readonly string[],
  isEnough: Enough,
  silence: number,
): Promise<readonly string[]> {
  const isBusy = watchWorkers()
  let words = read()
  let calm = 0
  for (let waited = 0; waited < longest; waited += look) {
    if (calm > silence && (isEnough(words) || calm > patience)) break
    await new Promise((soon) => setTimeout(soon, look))
    const now = read()
    calm = isBusy() || now.length > words.length ? 0 : calm + look
    words = now
  }
  return words
}

/** The utterances in Orca's debug file; one that holds line ends goes over several lines of it. */
export function spokenIn(log: string): string[] {
  const entries = log.split(/^(?=\d\d:\d\d:\d\d\.\d+ - )/m)
  return entries.flatMap((entry) => {
    const [, words] = /^[\d:.]+ - SPEECH OUTPUT: '(.*?)'?(?: ?\{[^{}]*\}| None)?\s*$/s.exec(entry) ?? []
    return words === undefined ? [] : [words.replace(/\s+/g, ' ').trim()]
  })
}

function kill(process: ChildProcess): void {
  process.kill('SIGKILL') // it waits for its bus otherwise
}
