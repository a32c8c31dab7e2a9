/** What a colour means here; each also has a shape, so that colour is never alone. */
export type Tone = 'neutral' | 'accent' | 'positive' | 'attention' | 'negative'
