import { dirname } from 'node:path'
import { AROUND } from './around.ts'
import { CLOSED } from './closed.ts'
import type { Import } from './imports.ts'
import { ROOMS } from './rooms.ts'
import { PUBLIC } from './surfaces.ts'

const inSource = Object.entries(ROOMS).map(([room, others]) => [`src/${room}`, others] as const)
const rooms = new Map<string, readonly string[]>([...inSource, ...Object.entries(AROUND)])
const everybodys = /^src\/(styles\/|content\.config)/ // how it looks, and what Astro reads

/** The room in which a file stands, by its folder from the project’s; nothing for what belongs to no room. */
export function roomOf(path: string): string | undefined {
  return [...rooms.keys()].find((room) => path.startsWith(`${room}/`))
}

/** The imports that lead where their room may not look. Nobody but tests looks into tests, and src not into scripts. */
export function forbiddenArrows(imports: readonly Import[]): readonly Import[] {
  return imports.filter(({ from, to }) => {
    const room = roomOf(from)
    return room !== undefined && isOurs(to) && !mayLookInto(room, to)
  })
}

const isOurs = (path: string) => /^(src|scripts|tests)\//.test(path) && !everybodys.test(path)

function mayLookInto(room: string, path: string): boolean {
  return [room, ...lookingFrom(room)].some((one) => path.startsWith(`${one}/`))
}

/** Where a room may look, by the folders. */
function lookingFrom(room: string): readonly string[] {
  return (rooms.get(room) ?? []).map((one) => (one in AROUND ? one : `src/${one}`))
}

/** Every arrow that the table of rooms allows, by the folders. */
export function allowedArrows(): readonly Import[] {
  const all = [...rooms.keys()]
  const within = (folder: string) => all.filter((room) => `${room}/`.startsWith(`${folder}/`))
  const arrows = all.flatMap((from) =>
    lookingFrom(from)
      .flatMap(within)
      .map((to) => ({ from, to })),
  )
  return arrows.filter(({ from, to }) => from !== to)
}

/** The imports that pass by the public files of a room. */
export function hiddenArrows(imports: readonly Import[]): readonly Import[] {
  return imports.filter(({ from, to }) => !from.startsWith('tests/') && hides(from, to))
}

function hides(from: string, to: string): boolean {
  const isListed = ({ files, file }: Passage) => files.includes(file)
  return passages(PUBLIC, from, to).some((one) => !isListed(one)) || passages(CLOSED, from, to).some(isListed)
}

/** A list of files of a room, and the one of the room that somebody looks into from outside. */
interface Passage {
  readonly files: readonly string[]
  readonly file: string
}

function passages(lists: typeof PUBLIC, from: string, to: string): readonly Passage[] {
  return Object.entries(lists).flatMap(([room, files]) => {
    const inside = `src/${room}/`
    return to.startsWith(inside) && !from.startsWith(inside) ? [{ files, file: to.slice(inside.length) }] : []
  })
}

/** The imports between two folders side by side in one room that look into each other, where there are fewer of them. */
export function arrowsBackUp(imports: readonly Import[]): readonly Import[] {
  const between = new Map<string, Import[]>()
  for (const arrow of imports.filter(isInOneRoom)) {
    const way = `${dirname(arrow.from)} → ${dirname(arrow.to)}`
    between.set(way, [...(between.get(way) ?? []), arrow])
  }
  return [...between].flatMap(([way, arrows]) => {
    const back = between.get(turned(way)) ?? []
    const isFewer = arrows.length < back.length || (arrows.length === back.length && way < turned(way))
    return back.length > 0 && isFewer ? arrows : []
  })
}

const turned = (way: string) => way.split(' → ').reverse().join(' → ')

function isInOneRoom({ from, to }: Import): boolean {
  const room = roomOf(from)
  const isBeside = !`${to}/`.startsWith(`${dirname(from)}/`) && !from.startsWith(`${dirname(to)}/`)
  return room?.startsWith('src/') === true && roomOf(to) === room && isBeside
}

/** An import as one line, by which it stands in a list. */
export const asLine = ({ from, to }: Import) => `${from} → ${to}`
