import { paths } from '#app/paths'
import { by, idOf, type PageCase, slugOf } from './page-case'

/** The pages of what follows a result. */
export const outcomePages: Record<string, PageCase[]> = {
  'challenges.$slug_.solutions': [by(null, p => paths.solutions(slugOf('birth')(p)))],
  'entries.$entryId_.result-appeal': [by('participant', p => paths.resultAppeal(p.won.entryId))],
  'host.challenges.$id_.appeals': [
    by('host', p => paths.hostAppeals(idOf('birth')(p))),
    by('host', p => paths.hostAppeals(idOf('voice')(p))),
  ],
  'host.challenges.$id_.appeals_.$appealId': [
    by('host', p => paths.hostResultAppeal(idOf('birth')(p), p.appealId)),
  ],
  'host.challenges.$id_.appeals_.$appealId_.correction': [
    by('host', p => paths.resultCorrection(idOf('birth')(p), p.upheldId)),
  ],
  'host.challenges.$id_.payouts_.$payoutId_.payment': [
    by('host', p => paths.payment(idOf('birth')(p), p.paidId)),
  ],
  'host.challenges.$id_.payouts_.$payoutId_.tranches': [
    by('host', p => paths.payoutTranches(idOf('birth')(p), p.unpaidId)),
  ],
  'entries.$entryId_.awards_.$awardId_.refusal': [
    // no award has this id
    { ...by('participant', p => paths.awardRefusal(p.won.entryId, '0'.repeat(16))), status: 404 },
  ],
  'host.challenges.$id_.declined-prizes_.$refusalId': [
    { ...by('host', p => paths.declinedPrize(idOf('birth')(p), '0'.repeat(16))), status: 404 },
  ],
  'me_.certificates': [by('participant', paths.myCertificates), by('chair', paths.myCertificates)],
  'host.challenges.$id_.certificates': [by('host', p => paths.hostCertificates(idOf('birth')(p)))],
  'host.challenges.$id_.certificates_.$certificateId': [
    // no certificate has this id
    { ...by('host', p => paths.hostCertificate(idOf('birth')(p), '0'.repeat(16))), status: 404 },
  ],
}
