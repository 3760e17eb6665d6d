import type { Locator, Page } from '@playwright/test';

/** How long a person who is new here takes, s: to find and press one thing, and for a letter at 40 words a minute. */
const perPress = 3;
const perLetter = 0.3;

/** Somebody at mouse and keyboard, whose presses and letters are counted. */
export interface Person {
  press(one: Locator): Promise<void>;
  /** Goes into a field and writes; what stood in it goes. */
  write(field: Locator, text: string): Promise<void>;
  /** Writes on where the caret is. */
  type(page: Page, text: string): Promise<void>;
  /** Picks a file in the computer's own window: its line, and “Open”. */
  chooseFile(): void;
  /** Prints what the step took since the last one. */
  done(step: string): void;
  /** Seconds in all, as a person would need them. */
  total(): number;
}

/** Somebody who has done nothing yet. */
export function createPerson(): Person {
  let presses = 0;
  let letters = 0;
  let sum = 0;
  let began = performance.now();
  return {
    async press(one) {
      presses += 1;
      await one.click();
    },
    async write(field, text) {
      presses += 1;
      letters += text.length;
      await field.click();
      await field.fill(text);
    },
    async type(page, text) {
      letters += text.length;
      await page.keyboard.type(text);
    },
    chooseFile() {
      presses += 2;
    },
    done(step) {
      const machine = (performance.now() - began) / 1000;
      const person = presses * perPress + letters * perLetter;
      sum += person + machine;
      const took = `${presses} presses, ${letters} letters, ${machine.toFixed(1)} s of waiting`;
      console.log(`    ${step}: ${took}; about ${Math.round(person + machine)} s`);
      [presses, letters, began] = [0, 0, performance.now()];
    },
    total: () => Math.round(sum),
  };
}
