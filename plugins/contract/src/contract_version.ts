/** The version of this contract; an adapter's manifest names the range it was written for. */
export const CONTRACT_VERSION = '2.0.0'
