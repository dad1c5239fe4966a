import type { Sheet } from '../core/layout/page.ts'
import type { Card, CardSides } from '../core/prints/card.ts'
import type { Engine } from '../engine/engine.ts'
import type { CardFile } from './card-file.ts'
import { CardsError } from './cards-problem.ts'

/** Which cards somebody wants, and for which printer. */
export interface CardWish {
  readonly ids: readonly string[]
  readonly sheet: Sheet
  readonly sides: CardSides
}

/** The PDF of a hand-picked set, in the order of the question bank; `file` is the address of all cards. */
export async function makeCards(
  { ids, sheet, sides }: CardWish,
  engine: Engine,
  file: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, site, language, cards } = await fetchCards(file)
  const order = { cards: chosenCards(cards, ids), title, site, language, sheet, sides }
  const { bytes } = await engine.ask<'cards'>({ kind: 'cards', cards: order, made: new Date() })
  return bytes
}

async function fetchCards(file: string): Promise<CardFile> {
  try {
    const answer = await fetch(file)
    if (answer.ok) return await answer.json()
    throw new Error(`The server answered ${answer.status}.`)
  } catch (cause) {
    throw new CardsError(`${file} did not arrive.`, { cause })
  }
}

/** Ids that are unknown here, from an old link, are left out. */
function chosenCards(cards: CardFile['cards'], ids: readonly string[]): Card[] {
  return Object.entries(cards).flatMap(([id, card]) => (ids.includes(id) ? [card] : []))
}
