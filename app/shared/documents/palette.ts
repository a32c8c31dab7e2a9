/** One ink, one grey, one line, one accent: a printed page needs no more, and black ink carries all of it. */
export const palette = {
  ink: '#16232c',
  muted: '#5a6a75',
  line: '#cfd8de',
  accent: '#0e5a70',
  tint: '#eff5f7',
} as const
