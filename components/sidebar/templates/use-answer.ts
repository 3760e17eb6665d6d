import { useEffect, useRef, useState } from 'react';
import { useSay } from '@/components/ui/language';
import type { Told } from './ask';
import { texts } from './texts';

/** Asks again whenever the input changes; the last answer stays until the next one is here, late ones are dropped. */
export function useAnswer<Input, Value>(
  ask: (input: Input) => Promise<Told<Value>>,
  input: Input,
): Told<Value> | undefined {
  const say = useSay();
  const [answer, setAnswer] = useState<Told<Value>>();
  const latest = useRef({ ask, say });
  useEffect(() => {
    latest.current = { ask, say };
  });
  useEffect(() => {
    let late = false;
    const settle = (told: Told<Value>) => {
      if (!late) setAnswer(told);
    };
    const { ask, say } = latest.current;
    ask(input).then(settle, () => settle({ ok: false, why: say(texts.noAnswer) }));
    return () => {
      late = true;
    };
  }, [input]);
  return answer;
}
