import { expect, it } from 'vitest'
import { paperLanguage } from '../../../src/core/paper/paper-language.ts'

const template = { title: { en: 'Coach and client', de: 'Coach und Klient' } }

it.each([
  ['an alliance in the language of the page', 'de', 'de', 'de'],
  ['an alliance of a country where that language is spoken', 'de-AT', 'de', 'de-AT'],
  ['an English alliance on a German page', 'en', 'de', 'de'],
  ['a German alliance on an English page', 'de', 'en', 'en'],
  ['a German alliance of a country on an English page', 'de-AT', 'en', 'en'],
  ['an alliance in a language without papers, on an English page', 'ar', 'en', 'ar'],
  ['an alliance in a language without papers, on a German page', 'ar', 'de', 'de'],
  ['an alliance in another language that begins alike', 'den', 'de', 'de'],
])('the paper of %s', (_, alliance, page, paper) => {
  expect(paperLanguage(alliance, page, template)).toBe(paper)
})
