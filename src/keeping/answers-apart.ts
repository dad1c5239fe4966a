import { withDatabase } from './database.ts'

/**
 * Whether this browser keeps answers of others that were given apart for an alliance. It only looks whether they are
 * there: what reads them is fetched where there are some.
 */
export async function hasAnswersApart(alliance: string): Promise<boolean> {
  const rounds = await withDatabase((database) => database.getAll('rounds'))
  return rounds.some((round) => {
    const { invitation, replies, revealed } = Object(round)
    const isOfIt = invitation?.about?.id === alliance
    return isOfIt && (replies?.length > 0 || Object(revealed) === revealed)
  })
}
