import { encodeQR } from 'qr'

interface Props {
  readonly text: string
  readonly label: string // what it is, for whoever doesn't see it
}

const quiet = 4 // modules of white around it, as ISO/IEC 18004 asks

/**
 * One QR code, black on white also where the page is dark, since many readers know no other. It bears the least
 * correction: a screen has no dirt, and larger dots are read from further away.
 */
export function OneCode({ text, label }: Props) {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: quiet })
  return (
    <svg
      class="code"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path fill="#000" d={rows.map(rowPath).join('')} />
    </svg>
  )
}

/** The dark modules of one row, those that stand together as one stroke. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []))
  return starts
    .map((x) => {
      const end = row.indexOf(false, x) // the white around it ends every stroke
      return `M${x} ${y}h${end - x}v1H${x}z`
    })
    .join('')
}
