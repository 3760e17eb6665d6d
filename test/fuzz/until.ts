/**
 * Asks again and again until the answer is good or the time is up.
 * @param patience how long it may take, ms
 * @returns the good answer, or the last one and that it was not good
 */
export async function until<Value>(
  ask: () => Promise<Value>,
  good: (value: Value) => boolean,
  patience: number,
): Promise<{ readonly value: Value; readonly good: boolean }> {
  const end = performance.now() + patience;
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    const value = await ask();
    if (good(value)) return { value, good: true };
    if (performance.now() > end) return { value, good: false };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
