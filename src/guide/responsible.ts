/** A piece of the sentence that says who runs a copy of the site; `to` where it is an address to write to. */
export interface Part {
  readonly text: string
  readonly to?: string
}

const addressPattern = /https:\/\/[^\s,;()<>]*[^\s,;()<>.]|[^\s,;()<>@]+@[^\s,;()<>@]+\.[^\s,;()<>@.]+/g

/** Who runs this copy, from the setting RESPONSIBLE, without a full stop and with addresses told apart; nothing where it is not set. */
export function partsOf(said: string | undefined): Part[] {
  const text = said?.trim().replace(/\.$/, '') ?? ''
  const found = [...text.matchAll(addressPattern)].map(([one]) => one)
  const between = text.split(addressPattern)
  return between.flatMap((words, place) => {
    const one = found[place]
    return [...(words === '' ? [] : [{ text: words }]), ...(one === undefined ? [] : [linked(one)])]
  })
}

function linked(text: string): Part {
  return { text, to: text.startsWith('https://') ? text : `mailto:${text}` }
}
