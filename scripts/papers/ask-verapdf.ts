import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'

/** What veraPDF says of a file under one profile. */
export interface Conformance {
  readonly file: string
  readonly profile: string
  readonly broken: readonly string[] // the rules that it breaks
}

/** Asks a veraPDF that takes a profile and files, and says `holds` or `BREAKS`, then each broken rule in a line of its own. */
export function askVerapdf(
  program: string,
  profile: string,
  files: readonly string[],
): readonly Conformance[] {
  if (files.length === 0) return []
  const asked = spawnSync(program, [profile, ...files], { encoding: 'utf8', maxBuffer: 64_000_000 })
  if (asked.error) throw new Error(`${program} can't be run: VERAPDF is the path of the program itself.`)
  const { stdout } = asked
  const verdicts = stdout.split(/^(?=holds |BREAKS )/m).filter((part) => /^(holds|BREAKS) /.test(part))
  if (verdicts.length !== files.length)
    throw new Error(`${program} judged ${verdicts.length} of ${files.length} files: run it alone to see why.`)
  return verdicts.map((part, i) => {
    const [, ...broken] = part.trim().split('\n')
    const isSilent = part.startsWith('BREAKS') && broken.length === 0
    return { file: basename(files[i] ?? ''), profile, broken: isSilent ? ['unknown'] : broken }
  })
}
