/** How long anything on the page may take before it counts as missing, ms. */
const patience = 20_000;

/**
 * Asks again and again until the answer is good, and gives the last answer.
 * @returns the good answer, or the last one and that it was not good
 */
export async function until<Value>(
  ask: () => Promise<Value>,
  good: (value: Value) => boolean,
): Promise<{ readonly value: Value; readonly good: boolean }> {
  const end = performance.now() + patience;
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    const value = await ask();
    if (good(value)) return { value, good: true };
    if (performance.now() > end) return { value, good: false };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
