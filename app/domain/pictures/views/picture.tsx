import { localTextLocale } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import type { ShownPicture } from '../picture'

type PictureProps = {
  picture: ShownPicture
  className: string
  /** how wide the picture is shown, in CSS, so that a browser loads no more than it needs */
  sizes: string
  /** false for a picture on the first screen */
  lazy?: boolean
}

/** A cover or a logo with its alternative text, which may be in another language than the page. */
export function Picture({ picture, className, sizes, lazy = true }: PictureProps) {
  const { local, locale } = useI18n()
  const written = localTextLocale(picture.alt, locale)
  const { id, width, narrower } = picture
  const sources = [picture, ...(narrower ?? [])].map(
    each => `${paths.picture({ ...each, id })} ${each.width}w`,
  )
  return (
    <img
      className={className}
      src={paths.picture(picture)}
      srcSet={sources.length > 1 ? sources.join(', ') : undefined}
      sizes={sources.length > 1 ? sizes : undefined}
      width={width}
      height={picture.height}
      alt={local(picture.alt)}
      lang={written === locale ? undefined : written}
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
    />
  )
}
