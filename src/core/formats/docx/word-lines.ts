const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff00-\uffef]/gu

/** About how many lines a text takes in a column of this width, in twentieths of a point, with type of this size in points; rather too many. */
export function wrappedLines(text: string, width: number, size: number): number {
  const most = Math.max(1, Math.floor(width / (size * 20 * 0.5)))
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthUnits(line) / most)), 0)
}

function widthUnits(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0)
}
