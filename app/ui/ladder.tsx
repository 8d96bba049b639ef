import type { ReactNode } from 'react'

type Rung = {
  key: string
  /** The rank, or a symbol of the kind of prize. */
  place: ReactNode
  name: ReactNode
  worth: ReactNode
  note?: ReactNode
  /** Share of the largest prize, 0 to 1, drawn as a bar; omitted where there is nothing to compare. */
  share?: number
}

/** The prizes, largest first. */
export function Ladder({ rungs }: { rungs: readonly Rung[] }) {
  return (
    <ol className="ladder">
      {rungs.map((rung, index) => (
        <li className="ladder-rung" key={rung.key} data-top={index === 0 ? '' : undefined}>
          <span className="ladder-place">{rung.place}</span>
          <span className="ladder-name">{rung.name}</span>
          <span className="ladder-worth">{rung.worth}</span>
          {rung.share !== undefined && <LadderBar share={rung.share} top={index === 0} />}
          {rung.note && <span className="ladder-note">{rung.note}</span>}
        </li>
      ))}
    </ol>
  )
}

function LadderBar({ share, top }: { share: number; top: boolean }) {
  return (
    <svg className="ladder-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="chart-track" width="100" height="4" />
      <rect className="chart-fill" data-top={top ? '' : undefined} width={100 * share} height="4" />
    </svg>
  )
}
