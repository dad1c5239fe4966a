import { fromEntities } from '../../../words/entities.ts'

/** What is said in rich text (PDF 32000-1, 12.7.3.4: a part of XHTML), a line for each paragraph. */
export function withoutMarkup(rich: string): string {
  const [before = '', ...tags] = rich.split('<')
  const said = tags.map((tag) => {
    const end = tag.indexOf('>')
    return (/^(\/p|br)\b/i.test(tag) ? '\n' : '') + (end === -1 ? '' : tag.slice(end + 1))
  })
  return fromEntities(before + said.join('')).trim()
}
