import { useState } from 'react';
import { Avatar } from './Avatar';
import { Button } from './Button';
import look from './box.module.css';
import type { Drafts } from './drafts';
import { Icon } from './Icon';
import page from './look.module.css';
import { SmallBox } from './SmallBox';
import { words } from './words';

const name = 'Harbor County Health';

/** A chat in the corner. Its box is of the same engine as the one posts are written in. */
export function Chat({ drafts }: { readonly drafts: Drafts }) {
  const [open, setOpen] = useState(true);
  const [messages, setMessages] = useState<readonly string[]>([]);
  if (!open) return null;
  return (
    <div className={look.chat}>
      <div className={page.author}>
        <Avatar name={name} />
        <strong>{name}</strong>
        <Button label={words.close} className={look.close} onPress={() => setOpen(false)}>
          <Icon name="close" />
        </Button>
      </div>
      <div className={look.messages}>
        <span>Can you share the flu shot times?</span>
        {messages.map((message) => (
          <span key={message} className={look.mine}>
            {message}
          </span>
        ))}
      </div>
      <SmallBox
        name="chat"
        label={words.message}
        drafts={drafts}
        onSend={(text) => setMessages([...messages, text])}
      />
    </div>
  );
}
