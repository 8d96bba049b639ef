export const submissions = {} as const
