import { challenge, param, query } from './path-parts'

type Format = 'atom' | 'json'

/** The URLs of feeds and of what people follow: a part of `paths`. Feeds and calendars are read in the language named. */
export const followPaths = {
  challengesFeed: (format: Format, lang: string) => `/challenges/feed/${format}${query({ lang })}`,
  institutionFeed: (slug: string, format: Format, lang: string) =>
    `/institutions/${param(slug)}/feed/${format}${query({ lang })}`,
  /** the news of one challenge */
  newsFeed: (slug: string, format: Format, lang: string) =>
    `${challenge(slug)}/feed/${format}${query({ lang })}`,
  challengeCalendar: (slug: string, lang: string) => `${challenge(slug)}/calendar.ics${query({ lang })}`,
  /** what a person has entered and follows, for whoever knows the secret */
  calendar: (secret: string) => `/calendars/${param(secret)}.ics`,
  following: () => '/me/following',
  follow: (id: string) => `/me/following/${param(id)}`,
  /** `of`: the slug of a challenge or institution, or the query of a search */
  newFollow: (kind?: 'challenge' | 'institution' | 'search', of?: string) =>
    `/me/following/new${query({ kind, of })}`,
  /** where a person gets that address */
  ownCalendar: () => '/me/calendar',
}
