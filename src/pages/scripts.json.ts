import { readScripts } from '../content/read-scripts.ts'

/** The steps of every script of the guide, which the clock fetches when one is run. */
export function GET(): Response {
  return Response.json(Object.fromEntries(readScripts().map(({ id, sheet }) => [id, sheet])))
}
