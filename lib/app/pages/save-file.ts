/** A file that comes in pieces. */
export interface SavedFile {
  name: string;
  mime: string;
  chunks: () => AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}

/** Hands content to the browser's downloads; nothing but this page's own memory is involved. */
function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has taken its own hold of the content by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Saves a file that is there already. */
export function saveFile(name: string, type: string, content: Iterable<BlobPart>): void {
  download(name, new Blob([...content], { type }));
}

/** Characters or bytes this page holds before it gives them to the browser, which may write them to disk. */
const MOST_HELD = 1_000_000;

/** The pieces as one file, few of them in this page's memory at any time. */
export async function blobOf(
  chunks: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const given: Blob[] = [];
  let held: BlobPart[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < MOST_HELD) continue;
    given.push(new Blob(held));
    held = [];
    size = 0;
  }
  return new Blob([...given, ...held], { type });
}

/** Hands several files to the browser's downloads, one after the other. */
export async function saveFiles(files: readonly SavedFile[]): Promise<void> {
  for (const { name, mime, chunks } of files) download(name, await blobOf(chunks(), mime));
}
