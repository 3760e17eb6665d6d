import type { Diagnostics } from '../../lib/diagnostics/diagnostics.ts';

export function readDiagnostics(pasted: string): Diagnostics;
export function makeStandIn(told: Diagnostics, name?: string): string;
export function listStandIn(told: Diagnostics, name: string): void;
