import { challenge, host, param, query } from './path-parts'

type Format = 'atom' | 'json'

/** The URLs of feeds, of what people follow, and of frames on other sites: a part of `paths`. Feeds and calendars are read in the language named. */
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
  /** part of a challenge for a frame on another site */
  embed: (slug: string, part: 'card' | 'countdown' | 'board', lang: string) =>
    `/embed${challenge(slug)}/${part}${query({ lang })}`,
  /** where a host copies them */
  embeds: (id: string) => `${host(id)}/embeds`,
  /** the sites that may show them */
  embedding: (id: string) => `/host/institutions/${param(id)}/embedding`,
  /** where a person gets that address */
  ownCalendar: () => '/me/calendar',
}
