import type { LocalText } from '#app/domain/shared/local-text'

type Stage = { id: string; name: LocalText }

/** What a page about one stage needs to link to the others. */
export type StagesShown = { all: { id: string; name: LocalText; final: boolean }[]; hereId: string }

export function stagesOf({ stages, stage }: { stages: readonly Stage[]; stage: Stage }): StagesShown {
  const all = stages.map(({ id, name }) => ({ id, name, final: id === stages.at(-1)?.id }))
  return { all, hereId: stage.id }
}
