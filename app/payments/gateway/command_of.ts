import type { Command } from '@hisob/contract'

/** One command of the contract by its kind. */
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>
