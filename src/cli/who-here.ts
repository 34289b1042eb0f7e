import { userInfo } from 'node:os';

/** Returns who is kept as having changed something by the command line: `local:` and the account it runs under. */
export function whoHere(): string {
  try {
    return `local:${userInfo().username}`;
  } catch {
    // In a container an account may have a number only.
    return `local:${process.getuid?.() ?? 'unknown'}`;
  }
}
