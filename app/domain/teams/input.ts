import { textsInput, z } from '#app/domain/shared/input'
import { isBlank } from '#app/domain/shared/local-text'
import { messageRef } from '#app/i18n/translate'
import { hasNoLink } from '#app/text/links'
import { singleLine } from '#app/text/single-line'

const id = z.string().min(1).max(64)
const teamName = z
  .string()
  .overwrite(singleLine)
  .min(2)
  .max(80)
  .refine(hasNoLink, { error: messageRef('people.form.no_links') })

/** Without `name` a person takes part alone under their own name. */
export const EnterInput = z.strictObject({
  name: teamName.optional(),
  ruleVersionId: id.optional(),
  accepted: z.literal('on').optional(),
})
export type EnterInput = z.infer<typeof EnterInput>

/** `insteadOf`: the id of an open or expired invitation that this one replaces. */
export const InviteInput = z.strictObject({
  email: z.string().trim().max(254).email(),
  insteadOf: id.optional(),
})
export type InviteInput = z.infer<typeof InviteInput>

/** PUT on a member makes them captain; DELETE removes them, or oneself. */
export const MemberInput = z.strictObject({ _method: z.enum(['put', 'delete']) })
export type MemberInput = z.infer<typeof MemberInput>

const acceptance = { ruleVersionId: id.optional(), accepted: z.literal('on').optional() }

export const InvitationAnswer = z.strictObject({
  answer: z.enum(['accept', 'decline', 'ask']),
  ...acceptance,
})

/** The card of a team's solution; without `agreed` nobody else reads it. */
export const CardInput = z
  .strictObject({
    title: textsInput(100),
    summary: textsInput(300),
    link: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .optional(),
    agreed: z.literal('on').optional(),
  })
  .check(({ value: { title, summary, agreed }, issues }) => {
    if (!agreed) return
    for (const [name, text] of Object.entries({ title, summary }))
      if (isBlank(text))
        issues.push({
          code: 'custom',
          input: text,
          path: [name, 'az'],
          message: messageRef('teams.card.needed'),
        })
  })
export type CardInput = z.infer<typeof CardInput>

/** A member agrees to be named on the card, or takes it back. */
export const CardNameInput = z.strictObject({ named: z.literal('on').optional() })

/** A team accepts a new version of the rules. */
export const RulesInput = z.strictObject(acceptance)
