import { readScenes } from '../content/read-content.ts'

/** The scenes as a file of their own, which is fetched when somebody first tries an alliance on them. */
export function GET(): Response {
  return Response.json(readScenes())
}
