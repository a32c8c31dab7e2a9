/** Apart from the channels of payments, which may bear the same name. */
export function secretsOwner(code: string): string {
  return `messages:${code}`
}
