import type { Alliance } from './alliance.ts'
import { limits } from './limits.ts'

/**
 * The version of the file that an alliance needs: 3 where people made the form their own in any version, or where
 * its papers have a letterhead; else 2 with
 * more than 24 people, with a yes, or with somebody who left and is forgotten; else 1, which copies of the site from
 * before can open too.
 */
export function withFileVersion(alliance: Alliance): Alliance {
  const { left = [], ...others } = alliance
  const gone = left.filter((id) => !alliance.people.some((person) => person.id === id))
  const whole: Alliance = gone.length === 0 ? others : { ...others, left: gone }
  if (needsVersion3(whole)) return { ...whole, version: 3 }
  return { ...whole, version: needsVersion2(whole) ? 2 : 1 }
}

function needsVersion3({ own, letterhead, revisions }: Alliance): boolean {
  return (
    [own, letterhead].some((part) => part !== undefined) || revisions.some((one) => one.own !== undefined)
  )
}

function needsVersion2({ people, revisions, left }: Alliance): boolean {
  const hasMany = [{ people }, ...revisions].some((one) => one.people.length > limits.peopleInVersion1)
  return hasMany || left !== undefined || revisions.some(({ yeses }) => yeses !== undefined)
}
