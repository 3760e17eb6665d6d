const paths = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  discover: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15 9l-2 4-4 2 2-4z',
  sale: 'M4 12V4h8l8 8-8 8zM8 8h.01',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  group: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 19c0-4 3-6 6-6s6 2 6 6M16 11a3 3 0 0 0 0-6M17 13c3 0 5 2 5 6',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M6 18l2-2M16 8l2-2',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm5 11.5L21 21',
  heart: 'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z',
  reply: 'M5 5h14v11h-6l-5 4v-4H5z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v6h14v-6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  image: 'M4 5h16v14H4zM4 16l5-5 5 5 3-2 3 2M16 9h.01',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M20 12H4M10 6l-6 6 6 6',
  down: 'M6 10l6 6 6-6',
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
