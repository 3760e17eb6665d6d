import type { Launched } from '../browser/launch.ts';
import { openBox } from '../e2e/battery/open-box.ts';
import type { WritingPlace } from '../e2e/battery/places.ts';
import { seeded } from '../seeded.ts';
import { Damage, type Played } from './agree.ts';
import { chooseStep } from './choose-step.ts';
import type { Oracle } from './oracle.ts';
import { play } from './play.ts';
import { shorten } from './shorten.ts';
import { empty, type State } from './state.ts';
import { type Step, told } from './step.ts';

/** What is tried, and with which browser. */
export interface Trial {
  readonly place: WritingPlace;
  readonly launched: Launched;
  readonly oracle: Oracle;
  readonly seed: number;
  readonly steps: number;
  /** Told how many steps have passed. */
  readonly onProgress?: (passed: number) => void;
  /** Told of damage at once, before the script is made shorter. */
  readonly onDamage?: (damage: string, script: readonly Step[]) => void;
}

/** How many steps there are in a script: each begins on a page just opened. */
const inScript = 100;
/** Where a picture of the page is kept as it was when something went wrong. */
const pictureOf = ({ name }: WritingPlace, seed: number) => `.output/test-results/fuzz/${name}-${seed}.png`;
/** How long anything on the page may take, ms: on a busy machine, and where it went wrong once already. */
const patience = { first: 20_000, again: 5_000 };

/**
 * Does things at random until one damages the text.
 * @returns how many steps passed, and the shortest script that does damage where there is one
 */
export async function fuzz(trial: Trial): Promise<{ readonly passed: number; readonly failure?: string }> {
  const { steps, seed, onProgress, onDamage } = trial;
  let passed = 0;
  for (let number = 0; passed < steps; number++) {
    const scriptSeed = seed + number;
    const { done, damage } = await runScript(trial, scriptSeed, Math.min(inScript, steps - passed));
    passed += done.length;
    if (damage === undefined) {
      onProgress?.(passed);
      continue;
    }
    onDamage?.(damage, done);
    const short = await shorten(done, (script) => replay(trial, script));
    const lines = short.script.map((step, index) => `${String(index + 1).padStart(3)}. ${told(step)}`);
    const how = `npm run fuzz -- --engine ${trial.place.name} --runs ${inScript} --seed ${scriptSeed}`;
    const failure = `${trial.place.name}, seed ${scriptSeed}: ${short.damage ?? damage}\n${lines.join('\n')}\n(${how})`;
    return { passed, failure };
  }
  return { passed };
}

async function begin({ place, launched: { context }, oracle }: Trial, most: number): Promise<Played> {
  const page = context.pages()[0] ?? (await context.newPage());
  return { open: await openBox(place, page), oracle, seen: new Set(['']), patience: most };
}

/** Picks and plays steps one after another; those that applied are given back, the one that did damage last. */
async function runScript(
  trial: Trial,
  seed: number,
  most: number,
): Promise<{ done: Step[]; damage?: string }> {
  const chance = seeded(seed);
  const played = await begin(trial, patience.first);
  const done: Step[] = [];
  let state: State = empty;
  while (done.length < most) {
    const step = chooseStep(chance, trial.place, state, (text) => trial.oracle(text, trial.place.site));
    const errors = trial.launched.errors.length;
    try {
      const after = await play(played, state, step);
      if (after === undefined) continue;
      done.push(step);
      state = after;
      const thrown = trial.launched.errors.slice(errors).filter((error) => !error.includes('favicon'));
      if (thrown.length > 0) throw new Damage(`something threw: ${thrown.join(' ')}`);
    } catch (error) {
      // Something that is not to be found or pressed is as much of a fault as a lost character.
      const damage = error instanceof Error ? error.message : String(error);
      await played.open.page.screenshot({ path: pictureOf(trial.place, seed) });
      return { done: [...done, step], damage };
    }
  }
  return { done };
}

/** Plays a script on a fresh page; gives what went wrong. */
async function replay(trial: Trial, script: readonly Step[]): Promise<string | undefined> {
  const played = await begin(trial, patience.again);
  let state: State = empty;
  for (const step of script) {
    try {
      state = (await play(played, state, step)) ?? state;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return undefined;
}
