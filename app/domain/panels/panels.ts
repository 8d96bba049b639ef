import type { LocalText } from '#app/domain/shared/local-text'

/** A panel of a final score; its maximum is in hundredths of a point. */
export type NamedPanel = { id: string; name: LocalText; max: number }

export const panelKinds = ['jury', 'public'] as const
export type PanelKind = (typeof panelKinds)[number]

export type Window = { opensAt: Date | null; closesAt: Date | null }

/** Open from the opening instant (included) to the closing instant (excluded). */
export function isOpen({ opensAt, closesAt }: Window, now: Date): boolean {
  return opensAt !== null && opensAt <= now && (closesAt === null || now < closesAt)
}

type SeatedPanel = Window & { id: string; kind: PanelKind }
type Stage = { closesAt: Date | null; judgingEndsAt: Date | null }

/** When a judge may mark: in their panel's window where the stage has panels of judges, else in the stage's. */
export function judgingWindow(
  { closesAt, judgingEndsAt }: Stage,
  { panelId }: { panelId: string | null },
  panels: readonly SeatedPanel[],
): Stage {
  const juries = panels.filter(({ kind }) => kind === 'jury')
  const own = juries.find(({ id }) => id === panelId) ?? juries[0]
  return { closesAt: own?.opensAt ?? closesAt, judgingEndsAt: own?.closesAt ?? judgingEndsAt }
}

/** How many days before the opening a voter's account must exist; the host chooses one, 0 is the opening itself. */
export const voterDays = [0, 7, 30] as const

/**
 * The instant before which an account must have been created to vote; null where every verified account votes, as in
 * panels from before this rule.
 */
export function voterSince({ opensAt, voterDays }: VoterRule): Date | null {
  return opensAt && voterDays !== null ? new Date(opensAt.getTime() - voterDays * 86_400_000) : null
}

type VoterRule = { opensAt: Date | null; voterDays: number | null }

/** All point values that a voter can give, in hundredths: the whole points from 0 to the panel's maximum. */
export function pointsOf({ max }: { max: number }): number[] {
  return Array.from({ length: Math.floor(max / 100) + 1 }, (_, point) => point * 100)
}
