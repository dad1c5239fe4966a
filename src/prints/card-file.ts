import type { Card } from '../core/prints/card.ts'

/** The file that holds every question as a card. */
export interface CardFile {
  readonly title: string
  readonly site: string
  readonly language: string // BCP 47
  readonly cards: Readonly<Record<string, Card>> // by the id of the question, in the order of the bank
}
