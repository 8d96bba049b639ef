import { paths } from '#app/paths'
import { by, idOf, type PageCase } from './page-case'

/** The pages on which a host checks entries, grants exceptions and exports. */
export const screeningCases: Record<string, PageCase[]> = {
  'entries.$entryId_.appeal': [by('participant', p => paths.entryAppeal(p.excluded.entryId))],
  'host.challenges.$id_.exports': [
    by('host', p => paths.exports(idOf('birth')(p))),
    by('chair', p => paths.exports(idOf('triage')(p))),
  ],
  'host.challenges.$id_.stages_.$stageId_.pause': [
    by('host', p => paths.stagePause(idOf('voice')(p), p.draft.stageId)),
  ],
  'host.challenges.$id_.entries_.$entryId_.extension': [
    by('host', p => paths.hostEntryExtension(idOf('voice')(p), p.award.sealed.entryId)),
  ],
  'host.challenges.$id_.entries_.$entryId_.screening': [
    by('host', p => paths.hostEntryScreening(idOf('triage')(p), p.judged.entryId)),
  ],
  'host.challenges.$id_.entries_.$entryId_.appeal': [
    by('host', p => paths.hostEntryAppeal(idOf('drone')(p), p.excluded.entryId)),
  ],
}
