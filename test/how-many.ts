/** How often something seeded is tried: a sample in every test run, many times when `npm run soak` asks for it. */
export const howMany = (sample: number): number => (process.env.PLAINPOST_SOAK ? sample * 20 : sample);
