import { type Logger, pino } from 'pino';

/** Returns the logger of one part: JSON lines on stderr, with time, level and part; never values of persons. */
export function openLog(part: string, level: string = process.env['SEKISHO_LOG_LEVEL'] ?? 'info'): Logger {
  return pino(
    { level, base: { part }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}

export type { Logger };
