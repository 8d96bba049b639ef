import type { LocalText } from '#app/domain/shared/local-text'
import type { Format } from '#app/i18n/format'
import type { Translate } from '#app/i18n/translate'

/** Something that became public about a challenge: what its page says, and from when. */
export type News = { id: string; challengeId: string; at: Date } & (
  | { kind: 'announcement'; subject: LocalText; text: LocalText }
  | { kind: 'clarification'; number: number; text: LocalText; changesRules: boolean }
  | { kind: 'deadline'; before: Date; after: Date; reason: LocalText | null }
  | { kind: 'result' }
  | { kind: 'cancellation'; reason: LocalText | null }
)

type Reader = {
  t: Translate
  text: (text: LocalText) => string
  /** of the challenge's time zone */
  format: Pick<Format, 'instant'>
}

/** A piece of news in the reader's language: a line, and what it says, which may be empty. */
export function newsWords(news: News, { t, text, format }: Reader): { title: string; text: string } {
  const written = (each: LocalText | null) => (each ? text(each) : '')
  switch (news.kind) {
    case 'announcement':
      return { title: text(news.subject), text: text(news.text) }
    case 'clarification': {
      const key = news.changesRules ? 'following.news.rules' : 'following.news.clarification'
      return { title: t(key, { number: news.number }), text: text(news.text) }
    }
    case 'deadline': {
      const times = { before: format.instant(news.before), after: format.instant(news.after) }
      return { title: t('following.news.deadline', times), text: written(news.reason) }
    }
    case 'result':
      return { title: t('following.news.result'), text: t('following.news.result_text') }
    case 'cancellation':
      return { title: t('following.news.cancellation'), text: written(news.reason) }
  }
}
