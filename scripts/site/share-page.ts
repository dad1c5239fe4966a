import { brandSvg } from '../../src/core/layout/brand-mark.ts'
import type { Mark, Page } from '../../src/core/layout/page.ts'
import { breakLines } from '../../src/core/text/break-lines.ts'
import type { Faces, Weight } from '../../src/core/text/face.ts'
import type { Line } from '../../src/core/text/line.ts'
import type { TextStyle } from '../../src/core/text/text-style.ts'

const size = { width: 1200, height: 630 }
const margin = 96

/** The picture that stands for a page where its link is shared: its title and the name of the site. */
export function sharePage(title: string, faces: Faces): Page {
  const large = title.length > 42 ? 66 : 80
  const lines = text(title, faces, 'bold', large, { y: 216, leading: large * 1.2, ink: 'text' })
  const name = text('Before We Begin', faces, 'bold', 36, {
    y: 543,
    leading: 40,
    ink: 'accent',
    x: margin + 92,
  })
  return { ...size, marks: [edge(), ...lines, ...name] }
}

/** The mark of the site, drawn beside its name on the picture. */
export const shareMark = `<g transform="translate(${margin - 4} 510) scale(1.7)">${brandSvg('#2f5d50', '#a84a28', '#fbf8f2')}</g>`

interface Place {
  readonly y: number // of the first baseline
  readonly leading: number
  readonly ink: 'text' | 'accent'
  readonly x?: number
}

function text(words: string, faces: Faces, weight: Weight, points: number, place: Place): Mark[] {
  const style = { faces, weight, size: points, language: 'en' }
  return evenLines(words, style).map((line, index) => ({
    kind: 'text',
    x: place.x ?? margin,
    y: place.y + index * place.leading,
    size: points,
    line,
    ink: place.ink,
    tag: null,
  }))
}

/** The lines at their narrowest, without needing one more: no single word is left alone at the end. */
function evenLines(words: string, style: TextStyle): Line[] {
  const widest = size.width - 2 * margin
  const most = breakLines(words, style, widest).length
  const widths = Array.from({ length: 30 }, (_, step) => widest - step * 24)
  const narrowest = widths.findLast((width) => breakLines(words, style, width).length === most) ?? widest
  return breakLines(words, style, narrowest)
}

function edge(): Mark {
  return { kind: 'box', x: 0, y: 0, width: size.width, height: 18, radius: 0, fill: 'accent', stroke: null }
}
