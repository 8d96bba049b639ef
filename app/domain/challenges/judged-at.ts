/** When judging of a stage ended: as planned, or at an earlier decision once that decision is public. */
export function judgedAt(planned: Date | null, decidedAt: Date | null): Date | null {
  if (planned === null || decidedAt === null) return planned
  return decidedAt < planned ? decidedAt : planned
}
