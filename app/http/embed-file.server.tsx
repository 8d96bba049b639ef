import { renderToStaticMarkup } from 'react-dom/server'
import type { EmbedPart } from '#app/domain/embeds/embed-part'
import { frameAncestors } from '#app/domain/embeds/embed-sites'
import type { Embed } from '#app/domain/embeds/queries/load-embed.server'
import { EmbedPage } from '#app/domain/embeds/views/embed-page'
import type { Ctx } from '#app/domain/shared/context'
import { catalogues } from '#app/i18n/catalogues'
import type { OnTimedText } from '#app/i18n/format'
import { I18nProvider } from '#app/i18n/use-i18n'
import stylesheet from '#app/styles/embeds.css?url'
import { framedHeaders } from './headers.server'

type Asked = { part: EmbedPart; embed: Embed; onTimedText: OnTimedText }

/** A page for frames on the sites that the institution allows: nothing in it runs, and it reads and sets no cookie. */
export function embedFile({ locale, now, origin }: Ctx, { part, embed, onTimedText }: Asked): Response {
  const page = (
    <I18nProvider
      locale={locale}
      messages={catalogues[locale]}
      timeZone={embed.card.timeZone}
      onTimedText={onTimedText}
    >
      <EmbedPage part={part} embed={embed} now={now} stylesheet={stylesheet} origin={origin} />
    </I18nProvider>
  )
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    frameAncestors(embed.sites),
  ]
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, {
    headers: {
      ...framedHeaders(),
      'Content-Security-Policy': policy.join('; '),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': locale,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'no-cache',
    },
  })
}
