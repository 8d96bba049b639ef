import type { Translate } from '#app/i18n/translate'

type Letter = { subject: string; text: string }
type Facts = { name: string; challenge: string; team: string; link: string }

export function winnerMail(t: Translate, facts: Facts & { prize: string }): Letter {
  return {
    subject: t('decisions.award.mail_winner_subject', facts),
    text: t('decisions.award.mail_winner_text', facts),
  }
}

export function resultMail(t: Translate, facts: Facts): Letter {
  return { subject: t('decisions.result.mail_subject', facts), text: t('decisions.result.mail_text', facts) }
}

type StageFacts = Facts & { stage: string; until: string }

export function goesOnMail(t: Translate, facts: StageFacts): Letter {
  return {
    subject: t('decisions.advance.mail_on_subject', facts),
    text: t('decisions.advance.mail_on_text', facts),
  }
}

export function staysMail(t: Translate, facts: StageFacts): Letter {
  return {
    subject: t('decisions.advance.mail_out_subject', facts),
    text: t('decisions.advance.mail_out_text', facts),
  }
}

export type ProposalNews = 'made' | 'confirmed' | 'cancelled'
type ProposalFacts = { challenge: string; who: string; what: string; link: string }

export function proposalMail(t: Translate, news: ProposalNews, facts: ProposalFacts): Letter {
  return {
    subject: t(`decisions.award.mail_proposal_${news}_subject`, facts),
    text: t(`decisions.award.mail_proposal_${news}_text`, facts),
  }
}
