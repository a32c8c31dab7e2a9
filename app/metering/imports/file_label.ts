/** A name from outside is a label, never a path. */
export function fileLabel(fileName: string): string {
  return (
    fileName
      .replace(/^.*[/\\]/, '')
      .replace(/\p{Cc}/gu, '')
      .slice(0, 200) || 'file'
  )
}
