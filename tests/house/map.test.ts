import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOMS } from '../../scripts/measures/house/rooms.ts'

const PROJECT = join(import.meta.dirname, '../..')
const README = join(PROJECT, 'README.md')
const between = /(?<=<!-- rooms -->\n)[\s\S]*?(?=<!-- \/rooms -->)/

function sentenceOf(room: string): string {
  const files = ['README.md', '_README.md'].map((name) => join(PROJECT, 'src', room, name)) // Astro makes no page of _
  const file = files.find(existsSync)
  return file ? (readFileSync(file, 'utf8').split('\n')[2] ?? '') : ''
}

function map(): string {
  const shown = (room: string, seen: readonly string[]) =>
    seen.map((one) => (room.startsWith('core/') ? one.replace('core/', '') : one)).join(', ')
  const rows = Object.entries(ROOMS).map(
    ([room, seen]) => `| \`src/${room}\` | ${sentenceOf(room)} | ${shown(room, seen)} |`,
  )
  return ['| room | what it is | may look into |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

it('each room says at its head in one sentence what it is', () => {
  expect(Object.keys(ROOMS).filter((room) => !/^[A-Z].*\.$/.test(sentenceOf(room)))).toEqual([])
})

it('the map in the README is that of the rules', () => {
  if (process.env['UPDATE']) writeFileSync(README, readFileSync(README, 'utf8').replace(between, map()))
  expect(readFileSync(README, 'utf8').match(between)?.[0]).toBe(map())
})
