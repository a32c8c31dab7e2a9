import { project } from '#bin/services/project'

/** The files of the project's own server. */
export const cluster = {
  data: project.tmp('postgres'),
  /** Filled first and then renamed, so that an interrupted start leaves no half-made data. */
  unfinished: project.tmp('postgres.new'),
  log: project.tmp('postgres.log'),
  /** The process number of the server that one of our commands started. */
  started: project.tmp('postgres.started'),
  passwordIn: (folder: string) => `${folder}/administrator.password`,
}
