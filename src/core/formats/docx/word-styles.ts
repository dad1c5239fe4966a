import { type IStylesOptions, LineRuleType } from 'docx'
import type { Look } from '../../layout/design.ts'
import { colours, twips, type WordDesign } from './word-design.ts'

/** Named styles, so that a reader can restyle the whole paper at once. Sizes in half points, spaces in twentieths of a point. */
export function wordStyles(language: string, design: WordDesign): IStylesOptions {
  const { title, section, question, body, lead, hint, name, label, option, running, within } = design
  const { run, style } = inColour(design.accent)
  return {
    default: {
      document: {
        run: {
          font: 'Georgia', // on every desktop, and near to the face of our PDFs
          size: body.size * 2,
          color: colours.text,
          language: { value: language, bidirectional: language, eastAsia: language },
        },
        paragraph: { spacing: lines(body) },
      },
      title: { run: run(title), paragraph: { spacing: { ...lines(title), after: 40 }, keepNext: true } },
      heading1: { run: run(section), paragraph: { spacing: lines(section), keepNext: true } },
      heading2: {
        run: run(question),
        paragraph: { spacing: { ...lines(question), before: within }, keepNext: true },
      },
    },
    // The library's own styles stand on this one, which it doesn't write.
    characterStyles: [
      {
        id: 'DefaultParagraphFont',
        name: 'Default Paragraph Font',
        uiPriority: 1,
        semiHidden: true,
        unhideWhenUsed: true,
      },
    ],
    paragraphStyles: [
      style('Letterhead', 'Letterhead', { ...question, ink: 'accent' }, { after: 120, keepNext: true }),
      style('Form', 'Form name', { ...label, weight: 'bold', ink: 'accent' }),
      style('Subtitle', 'Subtitle', hint, { after: 160 }),
      style('Lead', 'Lead', lead, { after: 120 }),
      style('Hint', 'Hint', hint),
      style('Name', 'Name', name, { keepNext: true }),
      style('OtherName', 'Name of the second voice', { ...name, ink: 'other' }, { keepNext: true }),
      style('Caption', 'Caption', label, { keepNext: true }),
      style('Option', 'Option', option),
      style('Foot', 'Foot', running),
    ],
  }
}

/** Styles with this accent. */
function inColour(accent: string) {
  return { run, style }

  function style(id: string, name: string, look: Look, { after = 0, keepNext = false } = {}) {
    const paragraph = { spacing: { ...lines(look), after }, ...(keepNext && { keepNext }) }
    return { id, name, basedOn: 'Normal', run: run(look), paragraph }
  }

  function run({ size, weight, ink }: Look) {
    const color = { ...colours, accent }[ink === 'accent' || ink === 'soft' || ink === 'other' ? ink : 'text']
    return { size: Math.round(size * 2), bold: weight === 'bold', color }
  }
}

function lines({ leading }: Look) {
  return { before: 0, after: 0, line: twips(leading), lineRule: LineRuleType.AT_LEAST }
}
