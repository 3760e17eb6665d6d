import { useEffect, useRef, useState } from 'react';
import type { Place } from '@/components/sidebar/place-sidebar';
import { serveFrame } from '@/lib/frame/serve-frame';
import type { Sessions } from '@/lib/session';

interface Given {
  readonly sessions: Sessions;
  /** Where the extension's page for the frame is, with the secret in its address. */
  readonly address: (secret: string) => string;
  readonly theme: () => string;
  readonly place: Place;
  readonly onCollapse: () => void;
  /** Takes what brings the person into the frame by keyboard. */
  readonly onReady: (land: (() => void) | undefined) => void;
}

/**
 * The sidebar in a frame of the extension's own, on pages whose listeners came before ours: what is typed into it never
 * reaches the page.
 */
export function SidebarFrame({ sessions, address, theme, place, onCollapse, onReady }: Given) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [secret] = useState(() => crypto.randomUUID());
  const [height, setHeight] = useState(0);
  const { left, width } = place;
  const room = useRef(place.height);
  room.current = place.height;
  const collapse = useRef(onCollapse);
  collapse.current = onCollapse;

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let served: ReturnType<typeof serveFrame> | undefined;
    const begin = () => {
      served?.end();
      served = serveFrame(sessions, {
        secret,
        theme,
        room: () => room.current,
        onSize: setHeight,
        onCollapse: () => collapse.current(),
      });
      const { land } = served;
      onReady(() => {
        element.focus();
        land();
      });
    };
    const resize = () => served?.refresh();
    element.addEventListener('load', begin);
    window.addEventListener('resize', resize);
    return () => {
      element.removeEventListener('load', begin);
      window.removeEventListener('resize', resize);
      served?.end();
      onReady(undefined);
    };
  }, [sessions, secret, theme, onReady]);

  return (
    <iframe
      ref={frame}
      className="sidebar-frame"
      title="Plainpost"
      src={address(secret)}
      style={{ left, width, height }}
    />
  );
}
