import { Feed } from 'feed'
import type { FeedFacts, FeedFormat } from '#app/domain/following/feed'
import { escapeText } from '#app/text/escape'
import { publicFile } from './public-file.server'

const mediaTypes: Record<FeedFormat, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

/** A feed in Atom (RFC 4287) or JSON Feed, for everyone. */
export function feedFile(facts: FeedFacts, format: FeedFormat, origin: string): Response {
  return publicFile(writeFeed(facts, format, origin), mediaTypes[format])
}

function writeFeed({ items, self, ...facts }: FeedFacts, format: FeedFormat, origin: string): string {
  const { locale: language, title, description } = facts
  const here = (path: string) => origin + path
  const inLanguage = (path: string) => {
    const url = new URL(here(path))
    url.searchParams.set('lang', language)
    return url.href
  }
  const newest = Math.max(0, ...items.map(({ changedAt }) => changedAt.getTime()))
  const feed = new Feed({
    ...{ title, description, language, generator: 'Meydan' },
    id: here(facts.page),
    link: inLanguage(facts.page),
    updated: new Date(newest),
    feedLinks: { atom: here(self('atom')), json: here(self('json')) },
  })
  // the titles and summaries of Atom are HTML, those of JSON Feed are plain
  const plain = format === 'atom' ? escapeText : (text: string) => text
  for (const item of items) {
    feed.addItem({
      id: here(item.id),
      title: plain(item.title),
      link: inLanguage(item.link),
      published: item.publishedAt,
      date: item.changedAt,
      content: item.text.map(part => `<p>${escapeText(part).replaceAll('\n', '<br>')}</p>`).join('\n'),
      author: [{ name: item.author }],
    })
  }
  return (format === 'atom' ? feed.atom1() : feed.json1()).replace(unwritable, '')
}

/** Characters that XML cannot contain. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
