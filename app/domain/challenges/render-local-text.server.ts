import { type LocalText, locales } from '#app/domain/shared/local-text'
import { Refusal } from '#app/domain/shared/refusal'
import { renderMarkdown } from '#app/text/markdown.server'

/** Renders Markdown in several languages as clean HTML; a text that cannot be rendered is refused beside `field`. */
export async function renderLocalText(source: LocalText, field: string): Promise<LocalText> {
  const html: LocalText = {}
  for (const locale of locales) {
    const text = source[locale]
    if (!text) continue
    const rendered = await renderMarkdown(text)
    if (rendered.problem)
      throw new Refusal('invalid', `editing.${rendered.problem}`, {}, `${field}.${locale}`)
    html[locale] = rendered.html
  }
  return html
}
