import type { KeyPath, Mistake, SoundFile } from '../../src/content/content-file.ts'

interface Named {
  readonly id: string
}

/** A file is found by its name, so the id in it has to be the same. */
export function misnamed(file: SoundFile<Named>): Mistake[] {
  if (file.value.id === file.name) return []
  const says = `id: this is "${file.value.id}", but the file is called ${file.name}. Make them the same.`
  return [file.mistakeAt(['id'], says)]
}

/** Two files that want the same place in a row. */
export function sameOrder(files: readonly SoundFile<{ readonly order: number }>[]): Mistake[] {
  return files.flatMap((file, index) => {
    const first = files.slice(0, index).find(({ value }) => value.order === file.value.order)
    if (!first) return []
    const says = `order: ${first.file} has ${file.value.order} already. Give this one another number.`
    return [file.mistakeAt(['order'], says)]
  })
}

/** Ids that stand twice in one list; `path` leads to each. */
export function repeated(
  file: SoundFile<unknown>,
  ids: readonly string[],
  pathTo: (index: number) => KeyPath,
): Mistake[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [file.mistakeAt(pathTo(index), `"${id}" is here twice. Take one out, or give it another name.`)],
  )
}
