import { localTextLocale } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import type { ShownPicture } from '../picture'

type PictureProps = {
  picture: ShownPicture
  className: string
  /** false for a picture on the first screen */
  lazy?: boolean
}

/** A cover or a logo with its alternative text, which may be in another language than the page. */
export function Picture({ picture, className, lazy = true }: PictureProps) {
  const { local, locale } = useI18n()
  const written = localTextLocale(picture.alt, locale)
  return (
    <img
      className={className}
      src={paths.picture(picture)}
      width={picture.width}
      height={picture.height}
      alt={local(picture.alt)}
      lang={written === locale ? undefined : written}
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
    />
  )
}
