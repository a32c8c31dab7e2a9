/** Shares are basis points (1/10 000): 12 % VAT is 1200. Rates per day are millionths (ppm). */
export const BASIS = 10_000n
export const MILLION = 1_000_000n
