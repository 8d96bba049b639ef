export const ranks = {}
