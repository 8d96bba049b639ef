import { countReviews } from '#app/domain/judging/queries/count-reviews.server'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import type { Db } from '#db/client.server'
import { decidesSomething, isSameGroup, maySharePlace, tiedGroups } from '../tie-votes'
import { loadRun } from './load-run.server'
import { loadRunInputs } from './load-run-inputs.server'
import { loadTieVotes } from './load-tie-votes.server'

/**
 * The facts for a decision on a stage: its last run, whether that run is up to date, open reviews, and the ties whose
 * order matters, each with the jury's open vote on it. @unguarded
 */
export async function loadRunFacts(db: Db, all: StageContext) {
  const run = await loadRun(db, { latestOf: all.stage.id })
  const currentHash = sha256(canonicalJson(await loadRunInputs(db, all)))
  const open = (await loadTieVotes(db, all.stage.id)).filter(vote => !vote.closedAt && !vote.cancelledAt)
  const worth = { prizes: run?.inputs.rules.prizes ?? 0, final: all.final }
  const ties = tiedGroups(run?.output.ranked ?? [])
    .filter(group => decidesSomething(group, worth))
    .map(group => ({
      ...group,
      openVote: open.find(vote => isSameGroup(vote.submissionIds, group.submissionIds)) ?? null,
    }))
  return {
    run,
    currentHash,
    runIsCurrent: run === null ? null : run.inputsHash === currentHash,
    openReviews: (await countReviews(db, [all.stage.id]))(all.stage.id).openReviews,
    ties,
    /** ties whose order matters need a vote first */
    voteDue: run !== null && ties.some(({ submissionIds }) => !maySharePlace(run, submissionIds)),
    voteOpen: ties.some(({ openVote }) => openVote !== null),
  }
}
