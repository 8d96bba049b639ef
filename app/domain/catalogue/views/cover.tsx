import type { ShownPicture } from '#app/domain/pictures/picture'
import { Picture } from '#app/domain/pictures/views/picture'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'

type CoverProps = { seed: string; theme?: string | undefined; picture: ShownPicture | null }

/** The band at the head of a challenge: its own pattern, and beside it the host's picture where there is one. */
export function Cover({ seed, theme, picture }: CoverProps) {
  return (
    <div className="challenge-panel" data-cover={picture ? '' : undefined}>
      <LatticePanel seed={seed} theme={theme} />
      {picture && (
        <Picture
          picture={picture}
          className="challenge-cover"
          sizes="(min-width: 60rem) 46rem, 100vw"
          lazy={false}
        />
      )}
    </div>
  )
}
