import { describe, expect, it } from 'vitest'
import { verify } from '../../src/core/alliance/apart/answer-apart.ts'
import type { Invitation, Reveal } from '../../src/core/alliance/apart/apart.ts'
import { roundCode } from '../../src/core/alliance/apart/round-code.ts'
import { receiveLink } from '../../src/core/alliance/sending/receive.ts'
import { openAnything } from '../../src/core/formats/open-file.ts'
import { passphrase } from './links.ts'
import { bytes, literal, sent } from './literal.ts'

const opening = { kindOf: () => undefined, newId: () => 'new' }
const invitation: Invitation = literal('invitation-4.apart.json')
const first: Invitation = literal('invitation-4-first.apart.json')
const revealed: Reveal = literal('reveal-4.apart.json')

/** As they were sent in December 2026. */
const links = {
  'invitation-4':
    'alliance-2.90U8cDBQFwUm5fFCwEemcDIoh_ag0Qn7AqPq_RnvyPlvhOuCgVsOehwtP05ai2ydDh8qO0yFXL1u2zAQ3v0MBlJwdgA7TupCS4eiaKcWnY0MiiXVRv7USEkQGBoyBGj7Et0KtFODbH0S523yfXekdJJiRIBgixLJ4_F4JI9335d8stOtAz27I-5cGLQ0o56xx4vhJ4Ymf4yTJE5CjsHmAehGd48_PLXDBbz_EZPPft2Vo4Qh--h4epW8mZwW38b53rI8iAdMHMeTo73FNNlPD7LXX2fLQTAiot-uh2tXi7qL5mtHJzUXOZ48u5Fb8f9zJeOdRNu4aO3SM3yEOZXrfu_nrHEKao67LG5cNXLUWC5CJ6YjJ4s-F01HjjowL1lKfIFSFAeKMFT_AAEFyKn7x5-EeHrgCyA8CTbUd6QClgpoUkSlAuYTMaEEuepWAKQARnWH7_8i6ffmz-YXaBUS7Zo9jF7xmPZ7Fku7zBN40u0OfZ3eshGwkK0WKCqwEGk1ywD-ALmzTOtynoQIFzIMKrDhPG_4LpmwX6Fc47uTGMcnNXNDCJDazLhBdxVrlkyyUuln8cs-fVtVh5bXodBXxTWDa-kFvMq8m0ernTnmFdtGcf-1TZz5K_NXt4lNnRn79z0jvQiJISav8hyyTIgYDBPMya2aYU9qVUyXBVvxFa4xrvBbV6wStsRQqlsaJmaWjyjQOl0UMRM7nGlNwOCLWLMwo9KPenFcCJ2yF3bRrKHYx1BZqmlvtUTz2d5dbmH1dIpC95_pK11Cq6eFcWCSEBGGDylVgRZjmeiLKIWlJgkK5sbeL8ooT40TK24ycGUA3m_-A0vuNuDIAd0tDD3xHPI2zzgzwqvm2p70vtPk5jsczvW_-iAuF3ylniNbxLye8YPS1OVfm2GNPrUM4yRoucVne28Xd1-3hmvpTgnGHuoXcQts1R0MII7kX6TqBdRw3Orrnt71EbxHcSnnd8G4uF2qDUqJPwDWvHoKxbwgjoSQCnTtfJv-r8nistY-k0zkP0mz8vMl6p9zMO96NA93WD0B',
  'invitation-4-first':
    'alliance-2.Uf0PBRBbDnocLT9OWotsnQ4fKjtMhVy9btswEN77DAZScLYBO07qQkuHominFp2NDIol1Ub-1EhJEBgaMgRo-xLdCrRTg2x9Eudt-n13JHWyalSAYIsSyePxeCSPd9_HcrI32q4EXbsn_lwYtbSjnrPLq8F7xia_S7MszUKOZ5tHwBvdP3315A4WcP9HUD47diRnCYPB2kWpdcl87ehv5hLHQ2Q3dCv-Z0eeTK-zl5Oz6vO43F_WhyneSeCMS9YuP8dHmB65hPcuyxpyoJa1q-rWNUNH5eMS9Ec-dLJ-c8l06KjOypqlpJcoRSGdiCj1G2hOQI96ePpGtKZHvgBYk8A8fUEqEKYADEWAKcA3Ed5JQKjuBAsKuFL3-P4Xkn5sfm6-g1Yh0S6_w0AU52e__bC0i8rHk-5c6Lb0io2AsWu1QFHBpIq0yDLgOECELNPG6eR4fzHNDvLD4sWn2ZKECBcKjA-w4aJs-S6ZsPWgiOK70xQnIZG5IZpHzV_ca7uGNUsmWXT0s_gVnL5tmiPL61Do8-qGcbJ06F0V3mOj084SU4Rto3jy2ibO_FX4a7uJbZ0F-_cNg7aIbiHWq_oCUkm0F0g8ptdOzTANdSqm94Gt-BrXGFf4jRWrhC0xKGJLwxzL8hHQGdNFpzJxizOduRR8EcMUJke6RC9OKqFTtrUumbUU-3AoSzVNp5ZoPtt7m1tYCJ2h0IN_9JWuhtVpwvgiSbQHI4GUqkCLMTL0RZTCEkmCqri1939llAfAmRU3GbgyAB82fwALdxcg4QDUFoaeOAF582VaGOFVy2tPel9rcvsdztn6X70V7wm-UieQHWIeJ--g_nQl12VYqxktwzifWW7x2d67xd3XrZFXuumB3Yb6RTz8OnUHW4Yj-Ze5OvS0HA_KBlPmTU_v-mDc47SWo7hgJ9wt1QZwxJ_lal49UGJeEEdCSAW6dr5L_0eyuEK1zyQT-U_zov5whfrnHMwjD8zhjpq_',
  'reply-4':
    'alliance-2.AEiP-yANmQE-ZOxpI-WN8jggG7C-z4NH29RxuCF4KR4EwcngNSssMJKXAYVjtnFZioVhbnGhQYFRRolpIhdI0CDRMMko2TjFJNU0zSzdPEPm0EQj0ElGkCOZ1gFPOtoEOlgJdAjTxptNXIr5hgbAti0oDAA',
  'reveal-4':
    'alliance-2.TnxjkEANmQE-ZOxpI-WN8jggG7C-z4NH29RxuCF4KR4EwcngNQAHDhUcIyoxOD9GTVRbYmlwd36FjJOaoaivtr3Ey9LZKy8wlJeXAQVktnFZioVhbnGhQYFRRolpIhdI0CDRMMko2TjFJNU0zSzdPEPm0ERDYLcYNFELH9cGjmzocSnmGxqA6yYA',
}

describe('a round of answering apart that asks questions in people’s own words', () => {
  it.each(Object.keys(links))('opens for ever as a file, word for word: %s', async (name) => {
    const file = `${name}.apart.json`
    expect(await openAnything(bytes(file), opening)).toEqual({ apart: literal(file) })
  })

  it.each(Object.entries(links))('opens for ever as a link: %s', async (name, link) => {
    expect(await receiveLink(link)).toEqual(literal(`${name}.apart.json`))
  })

  it('is sealed, unless its invitation went out first, and shows people the same code', async () => {
    expect(await verify(invitation, revealed)).toBe('kept')
    expect(first.commitment).toBeUndefined()
    expect(await roundCode(invitation)).toBe('1PCG-2FK4-XHMJ')
  })
})

describe('a link of an alliance with questions in people’s own words', () => {
  it.each([
    ['own-2', 'alliance-3.alliance.json'],
    ['own-3', 'own-arabic.alliance.json'],
    ['sealed-own-2', 'alliance-3.alliance.json'],
    ['sealed-own-3', 'own-arabic.alliance.json'],
  ])('opens for ever: %s', async (name, file) => {
    expect(await receiveLink(sent(name), name.startsWith('sealed') ? passphrase : '')).toEqual(literal(file))
  })
})
