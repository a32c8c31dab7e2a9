/** Where a page of a list stands among all of them, as the page turner wants it. */
export function pageOf(currentPage: number, total: number, perPage: number) {
  return { currentPage, total, perPage, lastPage: Math.max(1, Math.ceil(total / perPage)) }
}
