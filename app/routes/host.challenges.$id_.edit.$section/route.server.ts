import type { ActionFunctionArgs } from '@remix-run/node'
import type { Preset } from '#app/domain/challenges/judging-presets'
import { JudgingInput } from '#app/domain/challenges/policy-input'
import * as inputs from '#app/domain/challenges/section-input'
import { isSection, pageAfter } from '#app/domain/challenges/sections'
import { editBasics } from '#app/domain/editing/commands/edit-basics.server'
import { editBrief } from '#app/domain/editing/commands/edit-brief.server'
import { editEligibility } from '#app/domain/editing/commands/edit-eligibility.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editJudging } from '#app/domain/editing/commands/edit-judging.server'
import { editPrizes } from '#app/domain/editing/commands/edit-prizes.server'
import { editRubric } from '#app/domain/editing/commands/edit-rubric.server'
import { editRules } from '#app/domain/editing/commands/edit-rules.server'
import { editTimeline } from '#app/domain/editing/commands/edit-timeline.server'
import { loadChallengeEditor } from '#app/domain/editing/queries/load-challenge-editor.server'
import { sectionValues } from '#app/domain/editing/section-values'
import type { Ctx } from '#app/domain/shared/context'
import type { z } from '#app/domain/shared/input'
import { localText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { timeZonesWith } from '#app/domain/shared/time-zone'
import { editorAction } from '#app/http/autosave/editor-action.server'
import { fieldsOfValues } from '#app/http/autosave/form-parts'
import { redirectWith } from '#app/http/flash.server'
import { type PageArgs, pageLoader } from '#app/http/page.server'
import { titleOf } from '#app/http/title.server'
import { translate } from '#app/i18n/catalogues'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const section = orNotFound(isSection(params.section) ? params.section : null)
  const editor = await loadChallengeEditor(ctx, params.id ?? '', {
    section,
    stageId: url.searchParams.get('stage'),
  })
  const zones = section === 'basics' ? timeZonesWith(editor.content.timeZone) : []
  return { ...editor, zones, pageTitle: titleOf(localText(editor.title, ctx.locale)) }
})

type Saves<Input> = (ctx: Ctx, challengeId: string, input: Input) => Promise<{ version: number }>

type Sent = {
  autosave: boolean
  stageId?: string | undefined
  next?: 'on' | undefined
  preset?: Preset | undefined
}

/** One section's action: an autosave gets a short answer, a pressed button redirects to this section or the next one. */
function saving<S extends z.ZodType<Sent>>(schema: S, save: Saves<z.output<S>>) {
  return editorAction({
    schema,
    numberField: 'version',
    stored,
    act: async (ctx, input, { params }) => {
      const id = params.id ?? ''
      const saved = await save(ctx, id, input)
      if (input.autosave) return Response.json(saved)
      const section = orNotFound(isSection(params.section) ? params.section : null)
      const to = input.next
        ? pageAfter({ challengeId: id, section, stageId: input.stageId })
        : paths.challengeSection(id, section, input.stageId)
      return redirectWith(to, 'success', saidOf(ctx, input))
    },
  })
}

function saidOf({ locale }: Ctx, { preset }: Sent): string {
  if (!preset) return 'form.saved'
  return messageRef('editing.preset.used', { name: translate(locale)(`editing.preset.name.${preset}`) })
}

/** The section as it is stored now, in the words of its form. */
async function stored(ctx: Ctx, { params }: PageArgs, form: FormData) {
  const section = orNotFound(isSection(params.section) ? params.section : null)
  const stageId = form.get('stageId')
  const which = { section, stageId: typeof stageId === 'string' ? stageId : null }
  const editor = await loadChallengeEditor(ctx, params.id ?? '', which)
  return { number: editor.version, fields: fieldsOfValues(sectionValues(section, editor)) }
}

const actions = new Map([
  ['basics', saving(inputs.BasicsInput, editBasics)],
  ['brief', saving(inputs.BriefInput, editBrief)],
  ['prizes', saving(inputs.PrizesInput, editPrizes)],
  ['eligibility', saving(inputs.EligibilityInput, editEligibility)],
  ['timeline', saving(inputs.TimelineInput, editTimeline)],
  ['form', saving(inputs.FormInput, editForm)],
  ['rubric', saving(inputs.RubricInput, editRubric)],
  ['judging', saving(JudgingInput, editJudging)],
  ['rules', saving(inputs.RulesInput, (ctx, id, input) => editRules(ctx, id, input))],
])

export async function action(args: ActionFunctionArgs) {
  const act = actions.get(args.params.section ?? '')
  if (!act) throw new Response(null, { status: 404 })
  return act(args)
}
