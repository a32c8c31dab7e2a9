import { gate } from '#administration/sign_in/gate'

/**
 * Every hash of a password goes through here. Two at once of the four threads that Node shares
 * between hashing, files and DNS: a flood of sign-ins slows sign-ins, not payments.
 */
export const whileHashing = gate({ atOnce: 2, waiting: 50 })
