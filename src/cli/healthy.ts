/** True when what answers at an address says that it is well; never later than 4 s. */
export async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(4000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
