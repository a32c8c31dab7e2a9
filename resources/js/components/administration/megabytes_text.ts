import { countText } from '~/formats/count_text'

/** Bytes as whole megabytes, at least one: an estimate deserves no more digits. */
export function megabytesText(bytes: number | null | undefined): string {
  return bytes === null || bytes === undefined
    ? ''
    : countText(Math.max(1, Math.round(bytes / 1e6)))
}
