import { lattice } from '#app/ui/lattice/lattice'
import { starPath } from '#app/ui/lattice/star'

type MonogramProps = {
  /** Decides the colour permanently: an id or a slug. */
  seed: string
  /** One to three letters. */
  letters: string
  size?: 'small' | 'normal' | 'large'
}

/** An organisation's or a person's tile: letters on a coloured star. Decoration beside the name. */
export function Monogram({ seed, letters, size = 'normal' }: MonogramProps) {
  const { ground } = lattice({ seed, theme: seed })
  return (
    <svg className="monogram" data-size={size} viewBox="0 0 48 48" aria-hidden="true">
      <path d={TILE} fill={ground} />
      <path d={EDGE} fill="none" stroke="#fff" strokeOpacity="0.35" transform="translate(3 3)" />
      <text
        x="24"
        y="24"
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={FONT_SIZES[letters.length] ?? 11}
      >
        {letters}
      </text>
    </svg>
  )
}

const TILE = starPath({ points: 8, jump: 2, size: 48 })
const EDGE = starPath({ points: 8, jump: 2, size: 42 })
const FONT_SIZES: Record<number, number> = { 1: 20, 2: 16, 3: 12 }
