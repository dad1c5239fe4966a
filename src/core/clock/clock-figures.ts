/** Time left or over as a clock on the wall shows it, in the digits of a language: `12:05`, and `+2:15` over time. */
export function clockFigures(left: number, language: string): string {
  const isOver = left <= -1000
  // what is left is rounded up, so that 0:00 is the end; what is over is rounded down, for the same reason
  const seconds = isOver ? Math.floor(-left / 1000) : Math.max(0, Math.ceil(left / 1000))
  const digits = (number: number, least: number) =>
    new Intl.NumberFormat(language, { minimumIntegerDigits: least, useGrouping: false }).format(number)
  return `${isOver ? '+' : ''}${digits(Math.floor(seconds / 60), 1)}:${digits(seconds % 60, 2)}`
}
