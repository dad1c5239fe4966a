import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a screen reader says, as text. */
export interface Voice {
  /** Everything that was said since the last time, once it is silent again; at first it may take a while to speak. */
  heard(isAwaited: boolean): Promise<readonly string[]>
  stop(): void
}

const calm = 1500 // milliseconds without a word
const patience = 20_000

/** Starts Orca without a speech synthesizer; what it would say stands in its debug file. */
export function startOrca(home: string): Voice {
  const file = join(home, 'orca.log')
  settle(home)
  const orca = spawn('orca', ['--replace', `--debug-file=${file}`], {
    stdio: 'ignore',
    env: { ...process.env, PYTHONPATH: withoutSynthesizer(home) },
  })
  let read = 0
  const spoken = () => spokenIn(existsSync(file) ? readFileSync(file, 'utf8') : '')
  async function heard(isAwaited: boolean): Promise<readonly string[]> {
    const words = await untilCalm(spoken, isAwaited ? read + 1 : 0)
    const since = words.slice(read)
    read = words.length
    return since
  }
  return { heard, stop: () => kill(orca) }
}

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

/** A folder that hides the synthesizer, which waits for ever on a machine without sound. */
function withoutSynthesizer(home: string): string {
  const folder = join(home, 'silent')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'speechd.py'), 'raise ImportError("nobody listens")\n')
  return folder
}

async function untilCalm(read: () => readonly string[], atLeast: number): Promise<readonly string[]> {
  let words = read()
  let since = Date.now()
  for (
    const end = Date.now() + patience;
    Date.now() < end;
    await new Promise((soon) => setTimeout(soon, 100))
  ) {
    const now = read()
    if (now.length > words.length || now.length < atLeast) since = Date.now()
    words = now
    if (Date.now() - since > calm) break
  }
  return words
}

/** The utterances in Orca's debug file. */
export function spokenIn(log: string): string[] {
  const lines = log.matchAll(/^[\d:.]+ - SPEECH OUTPUT: '(.*?)'?(?: ?\{[^{}]*\}| None)?$/gm)
  return [...lines].map(([, words = '']) => words.replace(/\s+/g, ' ').trim())
}

function kill(process: ChildProcess): void {
  process.kill('SIGKILL') // it waits for its bus otherwise
}
