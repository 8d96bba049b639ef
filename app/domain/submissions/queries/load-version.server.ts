import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { compareVersions } from '../compare-versions.server'
import { type EntryStage, loadAnswers, loadOwnSubmission } from '../own-submission.server'
import { renderFields } from '../render-fields.server'
import { shownFields } from '../shown-version'

type Ask = EntryStage & { number: number; against: number | null }

/** One submitted version, compared word by word with another on request. */
export async function loadVersion(ctx: Ctx, { number, against, ...place }: Ask) {
  const work = await loadOwnSubmission(ctx.db, ctx, place)
  const version = orNotFound(work.versions.find(each => each.number === number))
  const other = against === null ? null : orNotFound(work.versions.find(each => each.number === against))
  const { own, stage, files, versions } = work
  const answers = await loadAnswers(ctx.db, version.id)
  const before = other && { id: other.id, answers: await loadAnswers(ctx.db, other.id) }
  const compared = before && {
    answers: before.answers,
    changes: await compareVersions({
      form: stage.form,
      version: { id: version.id, answers },
      against: before,
    }),
  }
  const { slug, title, timeZone } = own.challenge.challenge
  return {
    ...place,
    team: own.team.name,
    challenge: { slug, title, timeZone },
    number,
    against,
    submittedAt: version.submittedAt,
    submittedBy: own.members.find(member => member.userId === version.submittedBy)?.name ?? null,
    contentHash: version.contentHash,
    others: versions.filter(each => each.number !== number).map(each => each.number),
    last: versions[0]?.number === number,
    fields: await renderFields(
      shownFields({ form: stage.form, answers, files, against: compared ?? undefined }),
    ),
  }
}
