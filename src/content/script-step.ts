/** What is said and what is done in a step of a script, in paragraphs of plain text. */
interface ScriptWords {
  readonly say: string[]
  readonly do: string[]
}

/** The words of a step, from its Markdown: what stands in <Say> is said, the rest is done. */
export function runStepIn(text: string, problem: (says: string) => Error): ScriptWords {
  const words: ScriptWords = { say: [], do: [] }
  for (const [, , by, said, rest] of text.matchAll(
    /(<Say(?: by="([^"]*)")?>([\s\S]*?)<\/Say>)|((?:(?!<Say)[\s\S])+)/g,
  )) {
    if (said === undefined) words.do.push(...paragraphsIn(rest ?? '', problem))
    else words.say.push(...paragraphsIn(said, problem).map((paragraph) => spokenBy(by, paragraph)))
  }
  return words
}

/** Where several people speak, their part stands in front. */
function spokenBy(by: string | undefined, paragraph: string): string {
  return by === undefined ? paragraph : `${by}: “${paragraph}”`
}

/** Paragraphs and the items of lists, without the marks of Markdown. */
function paragraphsIn(text: string, problem: (says: string) => Error): string[] {
  const blocks = text.split(/\n\s*\n|\n(?=\s*(?:\d+\.|-) )/)
  return blocks.map((block) => plainText(block, problem)).filter((paragraph) => paragraph !== '')
}

function plainText(markdown: string, problem: (says: string) => Error): string {
  const plain = markdown
    .replace(/<Term word="[^"]*">([\s\S]*?)<\/Term>/g, '$1')
    .replace(/<Cite [^>]*\/>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|\*)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/^\s*- /, '')
    .replace(/\s+/g, ' ')
    .trim()
  const strange = /<[^>]*>|\{[^}]*\}|[*`[\]]|^#/.exec(plain)
  if (strange !== null)
    throw problem(`the clock can’t tell “${strange[0]}”. Say it in paragraphs, lists and <Say>.`)
  return plain
}
