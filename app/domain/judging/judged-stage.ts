type Stage = { id: string; position: number; closesAt: Date | null }

/** The stage to judge: the last one whose entries are closed, else the first. */
export function judgedStage<S extends Stage>(stages: readonly S[], now: Date): S | null {
  const inOrder = stages.toSorted((a, b) => a.position - b.position)
  return inOrder.findLast(({ closesAt }) => closesAt !== null && closesAt <= now) ?? inOrder[0] ?? null
}

/** The stage whose ranking decides the prizes. */
export function finalStage<S extends Stage>(stages: readonly S[]): S | null {
  return stages.toSorted((a, b) => a.position - b.position).at(-1) ?? null
}
