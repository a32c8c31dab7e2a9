import type { Work } from '#administration/work'

/** Who gives and takes rights, with what he holds himself. */
export type Granter = Pick<Work, 'user' | 'grants' | 'divisionIdsWith'>
