const CODE = /^([a-z][a-z0-9_]{1,31})(?:-[a-z0-9]{1,12})?$/

/** The adapter that the code of a provider's channel begins with (`paynet-2`); null when it is none. */
export function adapterOf(code: string): string | null {
  return CODE.exec(code)?.[1] ?? null
}
