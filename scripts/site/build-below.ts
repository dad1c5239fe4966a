import { brokenLinks } from './check-links.ts'
import { runAstro } from './run-astro.ts'

/** Builds the site once more as it would stand below a folder of a host, and follows every link. */
const base = '/a/folder/'
const dir = '.cache/below'
const status = runAstro(['build', '--outDir', dir], { BASE_PATH: base })
const problems = status === 0 ? brokenLinks({ dir, base }) : [`The site does not build below ${base}`]
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(`Below ${base} every link leads somewhere.`)
process.exitCode = problems.length > 0 ? 1 : 0
