import { host, param, query } from './path-parts'

/** Where a host reads the entries, decides on them and takes them away: a part of `paths`. */
export const entryPaths = {
  hostEntries: (id: string, stageId?: string, search: Record<string, string | null | undefined> = {}) =>
    `${host(id)}/entries${query({ stage: stageId, ...search })}`,
  /** acts on several entries of the list at once */
  hostEntriesBatch: (id: string) => `${host(id)}/entries/batch`,
  hostEntry: (id: string, entryId: string) => `${host(id)}/entries/${param(entryId)}`,
  /** passes an entry, sends it back, excludes it */
  hostEntryScreening: (id: string, entryId: string, stageId?: string) =>
    `${host(id)}/entries/${param(entryId)}/screening${query({ stage: stageId })}`,
  hostEntryExtension: (id: string, entryId: string) => `${host(id)}/entries/${param(entryId)}/extension`,
  hostEntryAppeal: (id: string, entryId: string) => `${host(id)}/entries/${param(entryId)}/appeal`,
  hostEntryNotes: (id: string, entryId: string) => `${host(id)}/entries/${param(entryId)}/notes`,
  /** tables and files to take away */
  exports: (id: string, stageId?: string) => `${host(id)}/exports${query({ stage: stageId })}`,
  exportFiles: (id: string) => `${host(id)}/exports/files`,
  /** pauses and resumes submissions */
  stagePause: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/pause`,
}
