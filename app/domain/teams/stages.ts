export type StageWindow = { id: string; position: number; opensAt: Date | null; closesAt: Date | null }

/** The stage that a team works on: the first that has not closed, else the last. */
export function currentStage<S extends StageWindow>(stages: readonly S[], now: Date): S | null {
  const inOrder = [...stages].sort((a, b) => a.position - b.position)
  return inOrder.find(stage => !stage.closesAt || now < stage.closesAt) ?? inOrder.at(-1) ?? null
}

/** Entries are taken from the opening of the first stage until its closing. */
export function entryWindow(stages: readonly StageWindow[]): { opensAt: Date | null; closesAt: Date | null } {
  const first = [...stages].sort((a, b) => a.position - b.position)[0]
  return { opensAt: first?.opensAt ?? null, closesAt: first?.closesAt ?? null }
}
