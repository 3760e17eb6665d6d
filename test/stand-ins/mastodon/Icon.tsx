const paths = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  explore: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15 9l-2 4-4 2 2-4z',
  feeds: 'M4 5h16M4 10h16M4 15h10M4 20h10',
  bookmark: 'M6 4h12v17l-6-5-6 5z',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M6 18l2-2M16 8l2-2',
  reply: 'M10 5l-7 7 7 7v-4c5 0 8 1 11 5 0-7-4-11-11-11z',
  boost: 'M4 9l3-3 3 3M7 6v12h6M20 15l-3 3-3-3M17 18V6h-6',
  star: 'M12 3l3 6 6 1-4.5 4.5 1 6.5-5.5-3-5.5 3 1-6.5L3 10l6-1z',
  image: 'M4 5h16v14H4zM4 16l5-5 5 5 3-2 3 2M16 9h.01',
  warning: 'M12 4 2 20h20zM12 10v5M12 18h.01',
  edit: 'M5 19l1-5L16 4l4 4L10 18z',
  close: 'M6 6l12 12M18 6L6 18',
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
