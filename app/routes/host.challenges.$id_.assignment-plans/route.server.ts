import { redirect } from '@remix-run/node'
import { proposeAssignment } from '#app/domain/assignment/commands/propose-assignment.server'
import { proposeFromCsv } from '#app/domain/assignment/commands/propose-from-csv.server'
import { ProposalInput } from '#app/domain/assignment/input'
import { loadPlanForm } from '#app/domain/assignment/queries/load-plan-form.server'
import { Refusal } from '#app/domain/shared/refusal'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { whichStage } from '#app/http/which-stage'
import { paths } from '#app/paths'
import { decodeText } from '#app/text/decode'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadPlanForm(ctx, params.id ?? '', whichStage(url))),
  scope: url.searchParams.get('scope') === 'top_up' ? 'top_up' : 'all',
  title: pageTitle(ctx, 'assignment.plan_title'),
}))

export const action = formAction(ProposalInput, async (ctx, input, { params, url }) => {
  const about = { challengeId: params.id ?? '', which: whichStage(url) }
  const { planId } =
    input.scope === 'csv'
      ? await proposeFromCsv(ctx, { ...about, csv: await textOf(input) })
      : await proposeAssignment(ctx, { ...about, request: input })
  return redirect(paths.assignmentPlan(about.challengeId, planId))
})

/** The file, if there is one; else the pasted text. */
async function textOf({ csv = '', file }: { csv?: string; file?: File }): Promise<string> {
  const text = file && file.size > 0 ? decodeText(new Uint8Array(await file.arrayBuffer())) : csv
  if (text === null) throw new Refusal('invalid', 'assignment.csv_encoding', {}, 'csv')
  if (text.trim() === '') throw new Refusal('invalid', 'assignment.csv_nothing', {}, 'csv')
  return text
}
