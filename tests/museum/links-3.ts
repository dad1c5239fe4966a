import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { sent } from './literal.ts'

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
  'alliance-3': { holds: inArabic, link: sent('alliance-3') },
  'sealed-3': { holds: inArabic, link: sent('sealed-3') },
} as const
