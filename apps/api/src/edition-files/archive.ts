import { Zip, ZipPassThrough } from 'fflate';

type Entry = { name: string; content: Uint8Array; time: Date };

/**
 * Puts files in a ZIP archive as they come, without holding more than one of them. They are not compressed: PDF is
 * already. Whoever stops reading stops the rest from being fetched.
 */
export async function* archive(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, content, time } of entries) {
    const file = new ZipPassThrough(name);
    file.mtime = time;
    zip.add(file);
    file.push(content, true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

/** A moment as archives write it, who know no time zones: the same bytes wherever they are made. */
export function archiveTime(iso: string): Date {
  const at = new Date(iso);
  return new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
}
