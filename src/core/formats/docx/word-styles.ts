import { type IStylesOptions, LineRuleType } from 'docx'

const PINE = '2F5D50'
const SOFT = '5E564D'

/** Named styles, so that a reader can restyle the whole paper at once. Sizes in half points, spaces in twentieths of a point. */
export function wordStyles(language: string): IStylesOptions {
  const font = 'Georgia' // on every desktop, and near to the face of our PDFs
  return {
    default: {
      document: {
        run: {
          font,
          size: 21,
          color: '231F1A',
          language: { value: language, bidirectional: language, eastAsia: language },
        },
        paragraph: { spacing: { after: 100, line: 300, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 52, color: PINE }, paragraph: { spacing: { before: 0, after: 80 } } },
      heading1: {
        run: { size: 30, color: PINE },
        paragraph: { spacing: { before: 480, after: 100 }, keepNext: true },
      },
      heading2: {
        run: { size: 22, bold: true },
        paragraph: { spacing: { before: 260, after: 60 }, keepNext: true },
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
      { id: 'Form', name: 'Form name', basedOn: 'Normal', run: { size: 18, color: SOFT } },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 22, color: SOFT },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        run: { size: 23 },
        paragraph: { spacing: { after: 160 } },
      },
      {
        id: 'Hint',
        name: 'Hint',
        basedOn: 'Normal',
        run: { size: 19, color: SOFT, italics: true },
        paragraph: { keepNext: true },
      },
      {
        id: 'Name',
        name: 'Name',
        basedOn: 'Normal',
        run: { size: 20, bold: true, color: PINE },
        paragraph: { spacing: { before: 60, after: 60 }, keepNext: true },
      },
      { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: 17, color: SOFT } },
    ],
  }
}
