import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { TAR_END, tarHeader, tarPadding } from '#administration/tenants/tar_header'

/** A tar archive of the files, piece by piece: nothing of it is held in memory. */
export async function* tarOf(folder: string, files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) {
    const { size, mtimeMs } = await stat(file)
    yield tarHeader(`${folder}/${basename(file)}`, size, mtimeMs / 1000)
    for await (const piece of createReadStream(file)) yield piece as Buffer
    yield tarPadding(size)
  }
  yield TAR_END
}
