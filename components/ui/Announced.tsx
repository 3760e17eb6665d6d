import { useEffect, useState } from 'react';

/** How long a sentence must stay the same before it is read out, ms: nobody is talked to while typing. */
const settled = 1_500;

/** Reads a sentence out to a screen reader once it has come to rest; shows nothing. */
export function Announced({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), settled);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
