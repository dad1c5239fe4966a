import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { links3 } from './links-3.ts'
import { literal, sent } from './literal.ts'

/** With which the locked links of the museum were locked. */
export const passphrase = 'blaues Café 7 Otter'

const whole: Alliance = literal('alliance-1.alliance.json')
const reply = {
  format: 'alliance-apart',
  version: 1,
  step: 'reply',
  invitation: 'zUid3N1BjhGgDEBOGJ3g4LfsKXq1tMxEXk4eeyjq6mA',
  by: 'p2',
  answers: {
    'feedback-how/p2': { kind: 'text', text: 'Mit einem Beispiel, 学ぶために 🌱' },
    'pulse-goal': { kind: 'scale', value: 4 },
  },
} as const
const { id, template, language, title, people, questions, answers } = whole
const about = { id, template, language, title, people, questions }
const envelope = { format: 'alliance-apart', version: 1, by: 'p1' } as const
const invitation = { ...envelope, step: 'invitation', about, commitment: 'tukrSm_zmJNt0XtKBk08fJRbD0iHQbfqZh7HjFQcjks' } as const
const reveal = {
  ...envelope,
  step: 'reveal',
  answers,
  invitation: reply.invitation,
  nonce: 'BWC7FnHMJ4LdOJPuSaT_WrUQa8YhfNcyjehDnvlUrwo',
} as const

/** No link tells what somebody drew. */
function undrawn(alliance: Alliance): Alliance {
  return JSON.parse(JSON.stringify(alliance, (key, value: unknown) => (key === 'drawing' ? undefined : value)))
}

/** A link of every shape that was ever sent, and what it holds: what once was sent must always open. */
export const links = {
  'alliance-1': { holds: whole, link: sent('alliance-1') },
  'sealed-1': { holds: whole, link: sent('sealed-1') },
  'invitation-1': { holds: invitation, link: sent('invitation-1') },
  'reply-1': { holds: reply, link: sent('reply-1') },
  'reveal-1': { holds: reveal, link: sent('reveal-1') },
  'sealed-reply-1': { holds: reply, link: sent('sealed-reply-1') },
  'alliance-2': { holds: whole, link: sent('alliance-2') },
  'sealed-2': { holds: whole, link: sent('sealed-2') },
  'invitation-2': { holds: invitation, link: sent('invitation-2') },
  'reply-2': { holds: reply, link: sent('reply-2') },
  'reveal-2': { holds: reveal, link: sent('reveal-2') },
  'sealed-reply-2': { holds: reply, link: sent('sealed-reply-2') },
  'alliance-2-file-2': { holds: undrawn(literal('alliance-2.alliance.json')), link: sent('alliance-2-file-2') },
  ...links3,
} as const
