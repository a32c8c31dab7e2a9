/** What the world outside the database knows of a sealed block. */
export type Head = { number: number; hash: string }
