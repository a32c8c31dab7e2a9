import { RegisterSchema } from '#database/schema'

/** One dial of a meter. */
export default class Register extends RegisterSchema {}
