export const assigning = {}
