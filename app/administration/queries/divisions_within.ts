import Division from '#administration/models/division'
import { rootsOf } from '#administration/rules/roots_of'

/** Divisions under any of the paths, in tree order. */
export async function divisionsWithin(paths: readonly string[]): Promise<Division[]> {
  const roots = rootsOf(paths)
  if (roots.length === 0) return []
  return Division.query()
    .where((any) => {
      for (const path of roots) {
        void any.orWhere((one) => one.where('path', '>=', path).where('path', '<', after(path)))
      }
    })
    .orderBy('path')
}

/** The first text that no longer begins with the path: `.` is followed by `/` in "C" order. */
function after(path: string) {
  return `${path.slice(0, -1)}/`
}
