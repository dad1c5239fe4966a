import type { Chance } from './chance.ts'

/** The same JSON as somebody with bad intentions would write it: still JSON, with strange values and names in places. */
export function mutateJson(json: string, chance: Chance): string {
  const changes = 1 + chance.below(4)
  return Array.from({ length: changes }).reduce<string>((text) => changeOnce(text, chance), json)
}

function changeOnce(json: string, chance: Chance): string {
  const places = [...json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|\d+|\[\]|\{\}/g)]
  const place = places[chance.below(places.length)]
  if (place === undefined) return json
  const isName = place[1] !== undefined
  const other = isName ? `${JSON.stringify(chance.oneOf(names))}:` : strangeValue(chance)
  return json.slice(0, place.index) + other + json.slice(place.index + place[0].length)
}

const names: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'p1',
  'why-here/p999',
  '../../etc',
  '',
  '💥',
]

function strangeValue(chance: Chance): string {
  const make = chance.oneOf(strange)
  return make(chance)
}

const strange: readonly ((chance: Chance) => string)[] = [
  () => 'null',
  () => '-1e309',
  () => '"2026-02-31"',
  () => '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  () => '"<img src=x onerror=polluted=1>"',
  () => '"\\ud800\\u0000\\u202e"',
  (chance) => `${'['.repeat(chance.below(3000))}`,
  (chance) => JSON.stringify('long '.repeat(chance.below(30_000))),
  (chance) => `[${Array(chance.below(20_000)).fill('{}').join()}]`,
  (chance) =>
    `{${Array.from({ length: chance.below(20_000) }, (_, i) => `"a${i}":{"kind":"text","text":""}`).join()}}`,
  (chance) => `${'{"a":['.repeat(1000)}1${']}'.repeat(1000)}${' '.repeat(chance.below(3))}`,
]
