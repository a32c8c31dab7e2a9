import { GroupSchema } from '#database/schema'

/** People who hold grants together: a shift, a commission, a call centre. */
export default class Group extends GroupSchema {}
