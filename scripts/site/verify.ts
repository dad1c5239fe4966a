import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import { type CopyDifferences, compareCopy } from './compare-copy.ts'
import { hashesIn, type Integrity, integrityOf, integritySchema } from './integrity.ts'

/** `npm run verify -- https://…`: builds what a copy says it is, and names every file of it that is something else. */
const [address, built] = process.argv.slice(2) // a second word: the folder of a build that is there already
process.exitCode = await verify(address, built).catch((reason) => fail(reason.message))

async function verify(address: string | undefined, built: string | undefined): Promise<number> {
  const home = URL.parse(address?.replace(/\/?$/, '/') ?? '')
  if (home === null) return fail('Say which copy: npm run verify -- https://example.org/')
  const theirs = await saidBy(home)
  const ours = built ? readBuild(built) : integrityOf('.cache/nothing', process.env)
  const problem = problemWith(theirs, ours, built !== undefined)
  if (problem !== undefined) return fail(problem)
  const dir = built ?? '.cache/verify'
  if (built === undefined && build(dir, theirs) !== 0)
    return fail('The build failed, so nothing was compared.')
  return report(home, theirs, await compareCopy(hashesIn(dir), Object.keys(theirs.files), home, fetch))
}

async function saidBy(home: URL): Promise<Integrity> {
  const answer = await fetch(new URL('integrity.json', home)).catch(() => {
    throw new Error(`${home} did not answer. Check the address and the connection.`)
  })
  const said = integritySchema.safeParse(answer.ok ? await answer.json() : null)
  if (!said.success)
    throw new Error(`${home} has no integrity.json that can be read, so it can't be checked.`)
  return said.data
}

function readBuild(dir: string): Integrity {
  return integritySchema.parse(JSON.parse(readFileSync(join(dir, 'integrity.json'), 'utf8')))
}

function problemWith(theirs: Integrity, ours: Integrity, isBuilt: boolean): string | undefined {
  if (theirs.commit !== ours.commit) {
    return `That copy is of commit ${theirs.commit}, and here is ${ours.commit}. Run: git checkout ${theirs.commit}`
  }
  if (isBuilt || !ours.isChanged) return undefined
  return 'Files here differ from their commit. Verify in a clean clone, or put your changes away first.'
}

/** The same build with the settings of the copy, whatever is set here. */
function build(dir: string, { settings }: Integrity): number {
  for (const name of Object.keys(settings)) delete process.env[name]
  const given = Object.entries(settings).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  const shell = process.platform === 'win32'
  const prepared = spawnSync('npm', ['run', '-s', 'prepare:site'], { stdio: 'inherit', shell })
  return prepared.status === 0 ? buildSite(dir, Object.fromEntries(given)) : 1
}

function report(home: URL, theirs: Integrity, told: CopyDifferences): number {
  const lines = [
    ...told.differing.map((path) => `differs: ${path}`),
    ...told.missing.map((path) => `missing: ${path}`),
    ...told.onlyThere.map((path) => `only there: ${path}`),
  ]
  for (const line of lines) console.log(line)
  if (theirs.isChanged)
    console.log('It says itself that it was built from files that differ from their commit.')
  console.log(`${home} (commit ${theirs.commit}): ${told.same} files are the same, ${lines.length} are not.`)
  return lines.length === 0 ? 0 : 1
}

function fail(sentence: string): number {
  console.error(sentence)
  return 2
}
