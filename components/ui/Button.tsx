import type { ComponentPropsWithRef } from 'react';

type Look = 'primary' | 'outline' | 'plain';

/** A native button in one of our three looks; native, because it must work where a page's events are guarded. */
export function Button({
  look = 'outline',
  className = '',
  ...rest
}: ComponentPropsWithRef<'button'> & { readonly look?: Look }) {
  return <button type="button" {...rest} className={`ui-button ${look} ${className}`.trim()} />;
}
