import { readFile } from 'node:fs/promises';

const PUBLIC = new URL('../../public/', import.meta.url);

/** `Load` for Node (replay, bench, tests): reads from the folder that becomes the root of the package. */
export async function loadFromDisk(path: string): Promise<ArrayBuffer> {
  return Uint8Array.from(await readFile(new URL(path, PUBLIC))).buffer;
}
