/** Where a page of the log begins or ends: a moment to the microsecond and a row of it. */
export type Mark = { micros: string; id: string }

/** "1795519401810123.42": the mark as it stands in an address. */
export const MARK = /^(\d{1,17})\.(\d{1,18})$/
