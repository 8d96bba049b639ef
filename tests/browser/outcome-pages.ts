import { paths } from '#app/paths'
import { by, idOf, type PageCase } from './page-case'

/** The pages of what follows a result. */
export const outcomePages: Record<string, PageCase[]> = {
  'me_.certificates': [by('participant', paths.myCertificates), by('chair', paths.myCertificates)],
  'host.challenges.$id_.certificates': [by('host', p => paths.hostCertificates(idOf('birth')(p)))],
  'host.challenges.$id_.certificates_.$certificateId': [
    // no certificate has this id
    { ...by('host', p => paths.hostCertificate(idOf('birth')(p), '0'.repeat(16))), status: 404 },
  ],
}
