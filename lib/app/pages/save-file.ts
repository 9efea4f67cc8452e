/** A file that comes in pieces. */
export interface SavedFile {
  name: string;
  mime: string;
  chunks: () => Iterable<BlobPart>;
}

/** Hands a file to the browser's downloads; nothing but this page's own memory is involved. */
export function saveFile(name: string, type: string, content: Iterable<BlobPart>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...content], { type }));
  link.download = name;
  link.click();
  // The download has taken its own hold of the content by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands several files to the browser's downloads, one after the other. */
export async function saveFiles(files: readonly SavedFile[]): Promise<void> {
  for (const { name, mime, chunks } of files) saveFile(name, mime, chunks());
}
