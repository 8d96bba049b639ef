import type { Ctx } from '#app/domain/shared/context'
import { translate } from '#app/i18n/catalogues'
import type { MessageKey } from '#app/i18n/messages'

/** A page's title for the browser's tab. */
export function titleOf(name: string): string {
  return `${name} · Meydan`
}

export function pageTitle(ctx: Ctx, key: MessageKey): string {
  return titleOf(translate(ctx.locale)(key))
}
