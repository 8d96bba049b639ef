/** When judging a stage ended: as planned, or with a decision that came sooner, once that decision is known. */
export function judgedAt(planned: Date | null, decidedAt: Date | null): Date | null {
  if (planned === null || decidedAt === null) return planned
  return decidedAt < planned ? decidedAt : planned
}
