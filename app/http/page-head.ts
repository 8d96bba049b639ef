import type { MetaDescriptor } from '@remix-run/react'
import type { FeedFormat } from '#app/domain/following/feed'
import { locales } from '#app/domain/shared/local-text'
import { sharePictureSize } from '#app/services/share-card'

/** The metadata of a page for search engines and sharing. `path` is its address with the relevant filters. */
type Head = {
  title: string
  description: string
  origin: string
  path: string
  hidden?: boolean
  /** the picture for sharing; `alt` in the page's language */
  image?: { path: string; alt: string } | null
  /** the feeds of the page, as paths */
  feeds?: readonly { path: string; format: FeedFormat; title: string }[]
}

/** Title, description, sharing tags, the canonical address, and the same page in the other languages. */
export function headOf(head: Head | undefined): MetaDescriptor[] {
  if (!head) return [{ title: 'Meydan' }]
  const { title, description, origin, path } = head
  const url = origin + path
  const inLanguage = (lang: string) => `${url}${path.includes('?') ? '&' : '?'}lang=${lang}`
  const tags: MetaDescriptor[] = [
    { title: `${title} · Meydan` },
    { name: 'description', content: description },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: 'Meydan' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: url },
    { name: 'twitter:card', content: head.image ? 'summary_large_image' : 'summary' },
    ...imageTags(head),
    ...feedTags(head),
  ]
  if (head.hidden) return [...tags, { name: 'robots', content: 'noindex' }]
  return [
    ...tags,
    { tagName: 'link', rel: 'canonical', href: url },
    { tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href: url },
    ...locales.map(lang => ({ tagName: 'link', rel: 'alternate', hrefLang: lang, href: inLanguage(lang) })),
  ]
}

/** Where programs find the feeds of a page. */
function feedTags({ feeds = [], origin }: Head): MetaDescriptor[] {
  return feeds.map(({ path, format, title }) => {
    const type = format === 'atom' ? 'application/atom+xml' : 'application/feed+json'
    return { tagName: 'link', rel: 'alternate', type, title, href: origin + path }
  })
}

function imageTags({ image, origin }: Head): MetaDescriptor[] {
  if (!image) return []
  return [
    { property: 'og:image', content: origin + image.path },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(sharePictureSize.width) },
    { property: 'og:image:height', content: String(sharePictureSize.height) },
    { property: 'og:image:alt', content: image.alt },
    { name: 'twitter:image', content: origin + image.path },
    { name: 'twitter:image:alt', content: image.alt },
  ]
}
