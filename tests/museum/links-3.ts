import type { Alliance } from '../../src/core/alliance/alliance.ts'

const inArabic: Alliance = {
  format: 'alliance',
  version: 1,
  id: '5b0f2c1e-3a86-4b53-9d41-0a7c6d2f9e11',
  template: 'two-people',
  language: 'ar',
  title: 'اتفاق مريم و Tom',
  people: [
    { id: 'p1', name: 'مريم', role: 'person' },
    { id: 'p2', name: 'Tom', role: 'person' },
  ],
  questions: [],
  answers: {
    'why-purpose': { kind: 'text', text: 'نتعلّم معًا، خطوة خطوة، ونقول ما نراه.\n“ببطء” 🌱 私たち' },
    'commitments-mine/p1': { kind: 'list', items: ['أقول «لا» عندما أعني «لا».', 'أسأل قبل أن أظنّ.'] },
    'check-ins-rhythm': { kind: 'options', chosen: ['monthly'] },
  },
  revisions: [],
}

/** Links of the third format, which is for scripts other than Latin, and what they hold. */
export const links3 = {
  'alliance-3': {
    holds: inArabic,
    link: [
      'alliance-3.a43CrgwQWw8sHjqGS1OdQQp8bS-eEXNEMgToLPnlqw4uPwQ8ROrUUYUTCiH5uTIgJtRCLhBfRsbA4NiqnaBzrY7uP',
      'L28R2Hd9hMrwQTwcKpjoIOpgKdSHQOeSqXHDSpaV6zYvhAyFPdhfs9GBeSTorgsDMEHWfEdWn1kOd-h3dADshbvBJ53BRPTk18MP',
      'ABL4dAK4PFWxxQW7zh2UY-r0gAa2AA',
    ].join(''),
  },
  'sealed-3': {
    holds: inArabic,
    link: [
      'sealed-3.GePSZwtAdarfFEl-s-gdUoe88SZbkMX6L2SZzgM4baLAhs40Wqt9_XXeg1gSIFGSMqt45Y-l6TA_j4UKfyu-Aq8Dm18',
      '3jGVOcxAOBSrPkTpLF3BxuBMTLd9OipYxEuzppxSJ5Bk9wEa1ViiSlRhy17qoUkkJ0O7ZPHWgIwS51WYSjS5uIPZwkG2jPvFEZY-',
      'HY2tEV79Ql1CITyp2RvdMUYFeMRMY61p1MFaHuDqtmczirIPnTlcd8A4kOrUrNE-PrpFhDwU8MjgZDLm-KFN5pQ',
    ].join(''),
  },
} as const
