import type { Translate } from '#app/i18n/translate'

type Letter = { subject: string; text: string }
type Facts = { challenge: string; role: 'judge' | 'chair'; host: string; days: number; link: string }

export function judgeInvitationMail(t: Translate, { role, ...facts }: Facts): Letter {
  return {
    subject: t('judging.mail_invitation_subject', facts),
    text: t(role === 'chair' ? 'judging.mail_invitation_chair' : 'judging.mail_invitation_judge', facts),
  }
}

/** To a judge who has new submissions to read. */
export function assignmentMail(
  t: Translate,
  facts: { challenge: string; count: number; until: string; link: string },
): Letter {
  return { subject: t('judging.mail_assigned_subject', facts), text: t('judging.mail_assigned_text', facts) }
}

/** To host and chairs: how many assignments were taken back, and where to read why; no name in a letter. */
export function conflictMail(count: number, link: string) {
  return (t: Translate, { challenge }: { challenge: string }): Letter => ({
    subject: t('conflicts.mail_subject', { challenge }),
    text: t('conflicts.mail_text', { challenge, count, link }),
  })
}

/** To host and chairs: how many conflicts are proposed, and where to decide; no name in a letter. */
export function proposalMail(count: number, link: string) {
  return (t: Translate, { challenge }: { challenge: string }): Letter => ({
    subject: t('conflicts.mail_proposed_subject', { challenge }),
    text: t('conflicts.mail_proposed_text', { challenge, count, link }),
  })
}

/** To the host whose submissions lack reviewers: a proposal waits, or nobody is left to propose. */
export function topUpMail(
  t: Translate,
  facts: { challenge: string; count: number; added: number; link: string },
): Letter {
  return {
    subject: t('assignment.mail_subject', facts),
    text: t(facts.added > 0 ? 'assignment.mail_text' : 'assignment.mail_text_nobody', facts),
  }
}
