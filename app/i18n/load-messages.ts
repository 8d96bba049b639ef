import type { Locale } from '#app/domain/shared/local-text'
import type { Messages } from './messages'

/** For the browser: only the reader's own catalogue is loaded. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    case 'az':
      return (await import('./az')).az
    case 'ru':
      return (await import('./ru')).ru
    case 'en':
      return (await import('./messages')).en
  }
}
