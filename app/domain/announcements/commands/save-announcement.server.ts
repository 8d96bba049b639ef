import { eq } from 'drizzle-orm'
import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { type LocalText, locales } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { announcements } from '#db/schema'
import { stageAudiences } from '../audience'
import { loadHostAnnouncement, loadStageNames } from '../host-announcement.server'
import type { AnnouncementInput } from '../input'
import { canWrite } from '../permissions'

/** `announcementId`: null for a new draft */
type Saving = AnnouncementInput & { challengeId: string; announcementId: string | null }

/** Writes a draft; nobody else sees it. */
export async function saveAnnouncement(
  ctx: Ctx,
  { challengeId, announcementId, ...input }: Saving,
): Promise<{ id: string }> {
  const { id: savedBy } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const id = announcementId ?? newId()
    const draft = {
      ...{ audience: input.audience, locale: input.locale ?? null, isPublic: input.isPublic === 'on' },
      ...{ subject: writtenOnly(input.subject), text: writtenOnly(input.text) },
      ...{ savedAt: ctx.now, savedBy },
    }
    if (announcementId) {
      const { announcement } = await loadHostAnnouncement(tx, ctx, { challengeId, announcementId })
      ensure(canWrite(announcement))
    } else await loadHostedChallenge(tx, ctx, challengeId)
    const stageId = await stageFor(tx, { ...input, challengeId })
    if (announcementId)
      await tx
        .update(announcements)
        .set({ ...draft, stageId })
        .where(eq(announcements.id, id))
    else await tx.insert(announcements).values({ id, challengeId, stageId, ...draft })
    return { id }
  })
}

type Place = Pick<AnnouncementInput, 'audience' | 'stageId'> & { challengeId: string }

async function stageFor(tx: Db, { audience, stageId, challengeId }: Place): Promise<string | null> {
  if (!stageAudiences.includes(audience)) return null
  const its = await loadStageNames(tx, challengeId)
  return orNotFound(stageId ? its.find(({ id }) => id === stageId) : its[0]).id
}

function writtenOnly(text: LocalText): LocalText {
  return Object.fromEntries(locales.flatMap(each => (text[each] ? [[each, text[each]]] : [])))
}
