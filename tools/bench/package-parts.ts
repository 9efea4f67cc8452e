import { deflateRawSync } from 'node:zlib';
import { type PackageFile, zippedSize } from '../check/package-files';

export interface PackagePart {
  part: string;
  files: number;
  raw: number;
  deflated: number;
}

export interface PackageSize {
  parts: PackagePart[];
  /** Bytes of the zip as the store gets it. */
  zipped: number;
  /** Bytes the zip may have. */
  most: number;
}

const MOST = 30 * 1024 * 1024;

function partOf(path: string): string {
  if (path.endsWith('.onnx')) return 'model weights';
  if (path.startsWith('models/')) {
    return path.endsWith('/tokenizer.json') ? 'tokenizer' : 'model settings';
  }
  if (path.endsWith('.wasm')) return 'runtime wasm';
  if (path.startsWith('ort/')) return 'runtime js';
  if (path.endsWith('.css')) return 'css';
  // The hash in a chunk's name changes with every build.
  if (path.endsWith('.js')) return `js ${path.replace(/-[\w-]{8}\.js$/, '.js')}`;
  return 'pages, manifest, names, icons';
}

/** Sizes by part, largest first, and of the whole. */
export function packageSize(files: readonly PackageFile[]): PackageSize {
  const parts = new Map<string, PackagePart>();
  for (const { path, bytes } of files) {
    const part = partOf(path);
    const sum = parts.get(part) ?? { part, files: 0, raw: 0, deflated: 0 };
    sum.files += 1;
    sum.raw += bytes.length;
    sum.deflated += deflateRawSync(bytes, { level: 9 }).length;
    parts.set(part, sum);
  }
  return {
    parts: [...parts.values()].sort((a, b) => b.deflated - a.deflated),
    zipped: zippedSize(files),
    most: MOST,
  };
}
