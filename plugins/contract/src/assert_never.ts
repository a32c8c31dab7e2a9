/**
 * Ends a `switch` over a closed union: a missing case is a compile error here, and an error at run
 * time if an untyped caller brings one.
 *
 * @example default: return assertNever(outcome)
 */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected case: ${String((value as { kind?: unknown }).kind ?? value)}`)
}
