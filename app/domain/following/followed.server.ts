import { loadInstitutionPage } from '#app/domain/catalogue/queries/load-institution-page.server'
import { loadSeenChallenge } from '#app/domain/catalogue/queries/load-seen-challenge.server'
import { asVisitor } from '#app/domain/shared/as-visitor'
import type { Ctx } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'
import { paths } from '#app/paths'
import { savedSearch } from './follows'
import type { FollowInput } from './input'
import { searchName } from './search-name'

/** What someone asks to follow, by what is stored, its name and its page; 404 for what a visitor cannot see. */
export async function loadFollowed(asked: Ctx, { kind, of }: FollowInput) {
  const ctx = asVisitor(asked)
  const t = translate(ctx.locale)
  switch (kind) {
    case 'challenge': {
      const { id, title } = await loadSeenChallenge(ctx, of)
      return { kind, subject: id, name: localText(title, ctx.locale), page: paths.challenge(of) }
    }
    case 'institution': {
      const { institution } = await loadInstitutionPage(ctx, { slug: of, page: 1 })
      const name = localText(institution.name, ctx.locale)
      return { kind, subject: institution.id, name, page: paths.institution(of) }
    }
    case 'search': {
      const subject = savedSearch(of)
      const name = searchName(subject, { t, format: formats(ctx.locale, t, 'Asia/Baku') })
      return { kind, subject, name, page: paths.challenges() + subject }
    }
  }
}
