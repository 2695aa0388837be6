import JSZip from 'jszip';
import type { PlainDate } from '../../plan/date.ts';

/** The same archive with a day at every file of it in place of the time at which it was packed. */
export async function repacked(archive: Uint8Array, day: PlainDate): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(archive);
  // An archive knows no day before 1980, and has no time zone: JSZip writes the hours of UTC.
  const date = new Date(`${day < '1980-01-01' ? '1980-01-01' : day}T00:00:00Z`);
  zip.forEach((_path, entry) => {
    entry.date = date;
  });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
