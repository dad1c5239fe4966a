import { cleanText } from './clean-text.ts'

/** Plain data, such as a paper, with every text in it as formats write it. */
export function cleanTexts<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  )
}
