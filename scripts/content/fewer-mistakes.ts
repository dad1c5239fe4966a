import type { Mistake, SoundFile } from '../../src/content/content-file.ts'
import { lengthsOf, type TemplateFile } from '../../src/content/template-file.ts'
import { asks, lengths } from '../../src/core/templates/length.ts'

/**
 * Where a template names a scene that there isn't, asks what none of its lengths shows, or has fewer lengths, or two
 * scenes fewer than there are, without saying why.
 */
export function fewerMistakes(file: SoundFile<TemplateFile>, scenes: readonly string[]): Mistake[] {
  return [...unknownScenes(file, scenes), ...neverAsked(file), ...reasonMistakes(file, scenes.length)]
}

function unknownScenes(file: SoundFile<TemplateFile>, scenes: readonly string[]): Mistake[] {
  return file.value.scenes.flatMap((id, index) => {
    const says = `There is no scene "${id}" in content/scenes.yaml. Choose one of ${scenes.join(', ')}.`
    return scenes.includes(id) ? [] : [file.mistakeAt(['scenes', index], says)]
  })
}

function neverAsked(file: SoundFile<TemplateFile>): Mistake[] {
  const longest = lengthsOf(file.value).at(-1) ?? 'whole'
  return file.value.sections.flatMap(({ questions }, section) =>
    questions.flatMap(({ from }, question) => {
      const says = `This is asked in none of the lengths of this paper. Say "from: ${longest}", or take it out.`
      const path = ['sections', section, 'questions', question]
      return asks(longest, from) ? [] : [file.mistakeAt(path, says)]
    }),
  )
}

function reasonMistakes(file: SoundFile<TemplateFile>, scenes: number): Mistake[] {
  const { value } = file
  const hasFewerLengths = lengthsOf(value).length < lengths.length
  const isFewer = hasFewerLengths || value.scenes.length < scenes - 1
  if (isFewer === (value.fewer !== undefined)) return []
  if (!isFewer)
    return [file.mistakeAt(['fewer'], 'fewer: it has no fewer lengths or scenes than others. Take it out.')]
  const what = hasFewerLengths ? 'lengths' : 'scenes'
  return [file.mistakeAt([what], `${what}: others have more. Say why this one hasn’t, in "fewer".`)]
}
