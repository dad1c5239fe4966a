import type { Ink, Page, Tag, TextMark } from '../../../layout/page.ts'
import { inksOf } from '../../inks.ts'
import { number, rounded } from './number.ts'

/**
 * The drawing instructions of one page, while they are written. Everything stands in marked content: it belongs
 * to a tag, or is an artifact (PDF 32000-1, 14.6). Inks and fonts are said again only when they change.
 */
export class ContentStream {
  /** The tag that each piece of marked content belongs to, by its number (MCID). */
  readonly owners: Tag[] = []
  readonly #parts: string[] = []
  #state: ReadonlyMap<string, string> = new Map()
  readonly #height: number
  readonly #inks: Readonly<Record<Ink, string>>
  #open: Tag | TextMark['running'] | null
  #line: PagePoint | undefined // where the last line of text begins, while a text is open

  constructor({ height, accent }: Pick<Page, 'height' | 'accent'>) {
    this.#height = height
    this.#inks = inksOf({ accent })
  }

  /**
   * What comes next belongs to this tag, until another is named; lines of one paragraph stay in one piece. What stands at the
   * head or the foot of every page says so (ISO 14289-1, 7.8).
   */
  within(tag: Tag | null, running: TextMark['running'] = undefined): void {
    const open = tag ?? running ?? null
    if (this.#open === open) return
    this.#end()
    this.#open = open
    if (tag === null)
      this.add(running ? `/Artifact <</Type /Pagination /Subtype /${running}>> BDC` : '/Artifact BMC')
    else this.add(`/${tag.role} <</MCID ${this.owners.push(tag) - 1}>> BDC`)
  }

  fill(ink: Ink): void {
    this.#set('fill', `${this.#colour(ink)} rg`)
  }

  stroke(ink: Ink, thickness: number, dash = false): void {
    this.#set('stroke', `${this.#colour(ink)} RG`)
    this.#set('thickness', `${number(thickness)} w`)
    this.#set('dash', dash ? `[${number(thickness * 2)} ${number(thickness * 3)}] 0 d` : '[] 0 d')
  }

  font(name: string, size: number): void {
    this.#set('font', `/${name} ${number(size)} Tf`)
  }

  /** Text goes on here; a line says how far it is from the line before it. */
  beginLine(x: number, y: number): void {
    const begin = { x: rounded(x), y: rounded(this.#height - y) }
    if (!this.#line) this.add('BT')
    const { x: left, y: bottom } = this.#line ?? { x: 0, y: 0 }
    this.add(`${number(begin.x - left)} ${number(begin.y - bottom)} Td`)
    this.#line = begin
  }

  /** Draws a shape, which can't stand among text. */
  shape(instruction: string): void {
    this.#endText()
    this.add(instruction)
  }

  add(instruction: string): void {
    this.#parts.push(instruction)
  }

  /** A point of the page, whose `y` counts from the top, as PDF counts it: from the bottom. */
  point(x: number, y: number): string {
    return `${number(x)} ${number(this.#height - y)}`
  }

  /** What is drawn meanwhile stands on its head: turned by 180° about the middle of the page. */
  turned(width: number, draw: () => void): void {
    this.#end()
    this.add(`q -1 0 0 -1 ${number(width)} ${number(this.#height)} cm`)
    const before = this.#state
    draw()
    this.#end()
    this.add('Q')
    this.#state = before
  }

  finish(): string {
    this.#end()
    return this.#parts.join('\n')
  }

  #endText(): void {
    if (this.#line) this.add('ET')
    this.#line = undefined
  }

  #end(): void {
    this.#endText()
    if (this.#open !== undefined) this.add('EMC')
    this.#open = undefined
  }

  #colour(ink: Ink): string {
    const parts = [1, 3, 5].map((at) => Number.parseInt(this.#inks[ink].slice(at, at + 2), 16) / 255)
    return parts.map((part) => Math.round(part * 1000) / 1000).join(' ')
  }

  #set(what: string, instruction: string): void {
    if (this.#state.get(what) === instruction) return
    this.#state = new Map(this.#state).set(what, instruction)
    this.add(instruction)
  }
}

interface PagePoint {
  readonly x: number
  readonly y: number
}
