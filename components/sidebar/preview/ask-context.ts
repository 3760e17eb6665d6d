import { createContext } from 'react';
import type { Ask } from '@/lib/connection';

/** The line to the background, for what is shown deep inside a list or a card. */
export const AskContext = createContext<Ask | undefined>(undefined);
