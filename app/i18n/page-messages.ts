import type { Locale } from '#app/domain/shared/local-text'
import { isLocale } from '#app/domain/shared/local-text'
import type { Held } from './translate'

/** The messages that the browser has: those of the frame and of the pages it has opened. */
export const messages: Held = {}

/**
 * Adds messages in the language of the page. The build makes each route's module call this (bin/page-messages.ts).
 *
 * @public
 */
export async function loadMessages(files: Record<Locale, () => Promise<{ default: Held }>>): Promise<void> {
  const { lang } = document.documentElement
  const { default: more } = await files[isLocale(lang) ? lang : 'az']()
  Object.assign(messages, more)
}
