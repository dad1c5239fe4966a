import { globSync } from 'node:fs'
import { basename, resolve } from 'node:path'

/** The languages that the builder speaks (BCP 47): one for each file of messages, English first. */
export function readLanguages(folder = resolve('content')): string[] {
  const others = globSync('messages/*.json', { cwd: folder })
    .map((file) => basename(file, '.json'))
    .filter((language) => language !== 'en')
  return ['en', ...others.toSorted()]
}
