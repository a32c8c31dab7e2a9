import type { Setting } from '#administration/settings/setting'

/** Keeps the codes and kinds of a module's settings as types. */
export function declareSettings<const Declared extends Record<string, Setting>>(
  declared: Declared
): Declared {
  return declared
}
