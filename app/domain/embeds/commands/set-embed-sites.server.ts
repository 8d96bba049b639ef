import { eq } from 'drizzle-orm'
import { loadMember } from '#app/domain/institutions/queries/load-member.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { institutions } from '#db/schema'
import { mostSites, readSites } from '../embed-sites'

/** Sets which sites may show the institution's challenges in a frame; an empty text: none. */
export async function setEmbedSites(ctx: Ctx, { id, text }: { id: string; text: string }): Promise<void> {
  signedIn(ctx)
  const { sites, refused } = readSites(text)
  await ctx.transaction(async tx => {
    orNotFound(await loadMember(tx, ctx, id))
    if (refused) throw new Refusal('invalid', 'embeds.bad_site', { site: refused.slice(0, 100) }, 'sites')
    if (sites.length > mostSites)
      throw new Refusal('invalid', 'embeds.too_many_sites', { count: mostSites }, 'sites')
    const embedSites = sites.length > 0 ? sites : null
    await tx.update(institutions).set({ embedSites }).where(eq(institutions.id, id))
    const payload = { institutionId: id, sites }
    await record(tx, ctx, { stream: 'platform', kind: 'institution.embed_sites_set', payload })
  })
}
