import { sha256 } from './integrity.ts'

/** What differs between a build of our own and a copy on a host. */
export interface CopyDifferences {
  readonly same: number
  readonly differing: readonly string[]
  readonly missing: readonly string[] // the host doesn't have them
  readonly onlyThere: readonly string[] // the copy lists them, and we don't
}

export type Fetch = (address: URL) => Promise<Response>

const atOnce = 8
const tries = 3
const keptByHosts = ['_headers'] // read by the host, and sent to nobody

/** Fetches every file of our build from a copy, and compares what came with what we built. */
export async function compareCopy(
  ours: Readonly<Record<string, string>>,
  theirs: readonly string[],
  home: URL,
  fetchNow: Fetch,
): Promise<CopyDifferences> {
  const waiting = Object.keys(ours).filter((path) => !keptByHosts.includes(path))
  const differing: string[] = []
  const missing: string[] = []
  let same = 0
  const compareSome = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const hash = await hashThere(path, home, fetchNow)
      if (hash === undefined) missing.push(path)
      else if (hash !== ours[path]) differing.push(path)
      else same++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, compareSome))
  const onlyThere = theirs.filter((path) => !Object.hasOwn(ours, path))
  return { same, differing: differing.toSorted(), missing: missing.toSorted(), onlyThere }
}

async function hashThere(path: string, home: URL, fetchNow: Fetch): Promise<string | undefined> {
  const address = new URL(path.replace(/(^|\/)index\.html$/, '$1'), home)
  const answer = await patient(address, fetchNow)
  if (!answer.ok && path !== '404.html') return undefined
  return sha256(new Uint8Array(await answer.arrayBuffer()))
}

/** A host may close a connection just when the next question comes. */
async function patient(address: URL, fetchNow: Fetch): Promise<Response> {
  for (let left = tries - 1; ; left--) {
    try {
      return await fetchNow(address)
    } catch (reason) {
      if (left === 0) throw new Error(`${address} did not arrive. Check the connection.`, { cause: reason })
    }
  }
}
