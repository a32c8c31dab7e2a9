import { project } from '#bin/services/project'

/** Names the database whose first preparation is under way; left behind by an interrupted one. */
export const UNFINISHED = project.tmp('preparing')
