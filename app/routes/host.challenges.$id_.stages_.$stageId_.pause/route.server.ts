import { pauseSubmissions } from '#app/domain/exceptions/commands/pause-submissions.server'
import { resumeSubmissions } from '#app/domain/exceptions/commands/resume-submissions.server'
import { PauseInput, ResumeInput } from '#app/domain/exceptions/input'
import { loadPause } from '#app/domain/exceptions/queries/load-pause.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadPause(ctx, params.id ?? '', params.stageId ?? '')),
  title: pageTitle(ctx, 'exceptions.pause'),
}))

/** POST pauses the submissions of a stage, DELETE resumes them. */
export const action = formAction(z.union([ResumeInput, PauseInput]), async (ctx, input, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  if ('_method' in input) await resumeSubmissions(ctx, { ...place, giveBack: input.giveBack === 'on' })
  else await pauseSubmissions(ctx, { ...place, reason: input.reason })
  const said = '_method' in input ? 'exceptions.done.resumed' : 'exceptions.done.paused'
  return redirectWith(paths.hostEntries(place.challengeId, place.stageId), 'success', said)
})
