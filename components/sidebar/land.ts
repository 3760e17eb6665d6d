/** Where a person lands in the sidebar: the first thing of the open tab that can be acted on, else the tab itself. */
const landings = [
  '.issue .fix',
  '.issue button',
  '[role="tabpanel"] :is(input, select, textarea)',
  '[role="tabpanel"] button',
  '[role="tab"][data-selected]',
];

/** Takes a person who comes by keyboard to the sidebar's first thing to do. */
export function land(section: HTMLElement): void {
  const found = landings.map((landing) => section.querySelector<HTMLElement>(landing));
  found.find((one) => one !== null)?.focus();
}
