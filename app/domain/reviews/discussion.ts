export const stances = ['agree', 'disagree'] as const
export type Stance = (typeof stances)[number]

export function isStance(stance: string | null): stance is Stance {
  return stances.some(each => each === stance)
}

type Post = { by: string; at: Date; stance: Stance | null; withdrawnAt: Date | null }

/** How many people have each stance: each person counts once, with the stance of their latest post that has one. */
export function tallyOf(posts: readonly Post[]): Record<Stance, number> {
  const latest = new Map<string, Stance>()
  for (const { by, stance, withdrawnAt } of posts.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    if (stance && !withdrawnAt) latest.set(by, stance)
  const held = [...latest.values()]
  const count = (stance: Stance) => held.filter(each => each === stance).length
  return { agree: count('agree'), disagree: count('disagree') }
}
