import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { appealTerms } from '#db/schema'

/** What a challenge promises about appeals against its result; `days` is null where there are none. */
export type AppealTerms = { days: number | null; shown: boolean }

/** The terms of a challenge, which are a part of its public rules. */
export async function loadAppealTerms(db: Db, challengeId: string): Promise<AppealTerms> {
  const { days, shown } = appealTerms
  const [row] = await db
    .select({ days, shown })
    .from(appealTerms)
    .where(eq(appealTerms.challengeId, challengeId))
  return row ?? { days: null, shown: false }
}
