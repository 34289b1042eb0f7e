import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that is full after some KiB. */
export interface SmallDisk {
  readonly folder: string;
  readonly close: () => void;
}

/** Returns a disk of this size, or undefined where none may be made: it takes the right to mount. */
export function openSmallDisk(kib: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    // Nobody but root may mount, and in many containers not even root.
    rmdirSync(folder);
    return undefined;
  }
  return {
    folder,
    close: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}
