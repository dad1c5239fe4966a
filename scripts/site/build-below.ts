import { buildSite } from './build-site.ts'

/** Builds the site once more as it would stand below a folder of a host, and follows every link. */
const base = '/a/folder/'
process.exitCode = buildSite('.cache/below', { BASE_PATH: base })
if (process.exitCode === 0) console.log(`Below ${base} every link leads somewhere.`)
