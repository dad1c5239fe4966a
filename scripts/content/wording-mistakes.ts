/** What is wrong with a sentence beside the English one: nothing is said, or its holes are others. */
export function wordingMistakes(english: string, other: string): string[] {
  if (other.trim() === '' && english.trim() !== '') return ['this is empty. Say it.']
  return holeMistakes(holesIn(english), other)
}

/** Where the holes of a sentence aren't the wanted ones. */
export function holeMistakes(wanted: readonly string[], sentence: string): string[] {
  const found = holesIn(sentence)
  return [
    ...without(wanted, found).map((hole) => `${hole} is missing. Put it where it belongs.`),
    ...without(found, wanted).map((hole) => `nobody fills ${hole}. Take it out.`),
  ]
}

/** The holes of a sentence, such as `{names}`, each once. */
export function holesIn(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g))]
}

function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one))
}
