import type { Locale } from '#app/domain/shared/local-text'

export const feedFormats = ['atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** A feed before it is written in a format. Addresses are paths of this site; all texts are plain. */
export type FeedFacts = {
  title: string
  description: string
  locale: Locale
  /** the page that it is of */
  page: string
  /** its own address in a format */
  self: (format: FeedFormat) => string
  items: readonly {
    /** a path that never changes and is no other item's */
    id: string
    title: string
    /** paragraphs */
    text: readonly string[]
    link: string
    author: string
    publishedAt: Date
    changedAt: Date
  }[]
}

export function feedFormatOf(text: string | undefined): FeedFormat | null {
  return feedFormats.find(each => each === text) ?? null
}

/** How a page names its feeds to programs. */
export function feedsOf(title: string, address: (format: FeedFormat) => string) {
  return feedFormats.map(format => ({ title, format, path: address(format) }))
}
