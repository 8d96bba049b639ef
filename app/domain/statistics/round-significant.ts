/** Nine decimal places: computed scores that differ only in their last bits are equal, on any machine. */
export const roundSignificant = (value: number): number => Math.round(value * 1e9) / 1e9
