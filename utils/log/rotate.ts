/** How often the oldest may make room for one new record. */
const ROUNDS = 5;

/**
 * Writes, and where the disk is full lets the oldest make room and writes again. Returns how many had to go.
 * Rejects with the write's own error when it is another one, or when nothing is left to remove.
 */
export async function writeRotating(write: () => Promise<void>, rotate: () => Promise<number>): Promise<number> {
  let removed = 0;
  for (let round = 0; ; round += 1) {
    try {
      await write();
      return removed;
    } catch (error) {
      if (!isQuota(error) || round === ROUNDS) throw error;
      const gone = await rotate();
      if (gone === 0) throw error;
      removed += gone;
    }
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
