import type { ShownPicture } from '#app/domain/pictures/picture'
import { Picture } from '#app/domain/pictures/views/picture'
import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { Monogram } from '#app/ui/lattice/monogram'
import { initials } from './initials'

type InstitutionTileProps = { slug: string; name: LocalText; logo: ShownPicture | null }

/** The logo of an institution, or its initials where it has none. */
export function InstitutionTile({ slug, name, logo }: InstitutionTileProps) {
  const { local } = useI18n()
  if (logo) return <Picture picture={logo} className="institution-logo" sizes="12rem" lazy={false} />
  return <Monogram seed={slug} letters={initials(local(name))} size="large" />
}
