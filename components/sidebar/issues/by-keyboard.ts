import type { MouseEvent } from 'react';

/** A mouse press leaves the focus in the compose box, so a button with the focus was reached by keyboard. */
export const byKeyboard = ({ currentTarget }: MouseEvent): boolean => currentTarget.matches(':focus');
