import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesk } from '@/components/library/use-desk';
import { shownOf, type Template } from '@/lib/library';
import { tidyTemplate } from './tidy-template';

/** What a change brings: anything but what the desk itself decides. */
export type Change = Partial<Omit<Template, 'id' | 'pair' | 'library' | 'status' | 'version' | 'author'>>;

/** A template being written, kept as it is typed. */
export interface WorkingCopy {
  readonly template: Template;
  readonly change: (change: Change) => void;
  readonly state: 'saved' | 'unsaved' | 'refused';
  /** Why it could not be kept. */
  readonly why: string;
  /** Somebody changed it elsewhere while this was being typed: theirs. */
  readonly theirs: Template | undefined;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** Keeps what is typed now, at once. */
  readonly flush: () => Promise<void>;
  /** Takes in what was done to it on this page. */
  readonly refresh: () => Promise<void>;
}

const pause = 400;

/** Keeps a working copy: a moment after the last key, when a box is left, and when the page goes. */
export function useWorkingCopy(stored: Template): WorkingCopy {
  const desk = useDesk();
  const [template, setTemplate] = useState(stored);
  const [state, setState] = useState<WorkingCopy['state']>('saved');
  const [why, setWhy] = useState('');
  const [theirs, setTheirs] = useState<Template>();
  // What is typed, what the database is known to hold, and whether the two are being brought together.
  const now = useRef({ typed: stored, base: stored, dirty: false, clashes: false });
  const saving = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async () => {
    const { typed, dirty, clashes } = now.current;
    if (!dirty || clashes) return;
    try {
      const held = await desk.read(typed.id);
      const other = held && shownOf(held);
      if (other && other.updatedAt > now.current.base.updatedAt) {
        now.current.clashes = true;
        setTheirs(other);
        return;
      }
      const saved = await desk.save(typed);
      const isLatest = now.current.typed === typed;
      now.current.base = saved;
      now.current.dirty = !isLatest;
      now.current.typed = isLatest ? saved : standingAs(saved, now.current.typed);
      setTemplate(now.current.typed);
      setState(isLatest ? 'saved' : 'unsaved');
      setWhy('');
    } catch (error) {
      setState('refused');
      setWhy(error instanceof Error ? error.message : String(error));
    }
  }, [desk]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    // One at a time, so that the last to be written is the last typed.
    saving.current = (saving.current ?? Promise.resolve()).then(save);
    await saving.current;
  }, [save]);

  const refresh = useCallback(async () => {
    const held = await desk.read(now.current.typed.id);
    const shown = held && shownOf(held);
    if (!shown) return;
    now.current.base = shown;
    now.current.typed = now.current.dirty ? standingAs(shown, now.current.typed) : shown;
    setTemplate(now.current.typed);
  }, [desk]);

  const change = useCallback(
    (change: Change) => {
      now.current.typed = tidyTemplate({ ...now.current.typed, ...change });
      now.current.dirty = true;
      setTemplate(now.current.typed);
      setState('unsaved');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [flush],
  );

  useEffect(() => {
    const { base, dirty } = now.current;
    // What is typed goes before; whether somebody else wrote meanwhile is asked when it is kept.
    if (dirty || stored.updatedAt < base.updatedAt) return;
    now.current = { typed: stored, base: stored, dirty: false, clashes: false };
    setTemplate(stored);
  }, [stored]);

  useEffect(() => {
    const leave = () => void flush();
    const hide = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [flush]);

  const settle = (typed: Template, dirty: boolean) => {
    now.current = { typed, base: theirs ?? now.current.base, dirty, clashes: false };
    setTheirs(undefined);
    setTemplate(typed);
    setState(dirty ? 'unsaved' : 'saved');
    if (dirty) void flush();
  };
  return {
    template,
    change,
    state,
    why,
    theirs,
    keepMine: () => settle(now.current.typed, true),
    takeTheirs: () => theirs && settle(theirs, false),
    flush,
    refresh,
  };
}

/** What is typed, standing where the version that is kept does. */
function standingAs({ library, status, version, updatedAt }: Template, typed: Template): Template {
  return { ...typed, library, status, version, updatedAt };
}
