const paths = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm5 11.5L21 21',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  mail: 'M3 6h18v13H3zM3 7l9 7 9-7',
  bookmark: 'M6 4h12v17l-6-5-6 5z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-6 8-6s7 1 8 6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  reply: 'M5 5h14v11h-6l-5 4v-4H5z',
  repost: 'M4 9l3-3 3 3M7 6v12h6M20 15l-3 3-3-3M17 18V6h-6',
  heart: 'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z',
  views: 'M5 20V12M10 20V5M15 20v-9M20 20V8',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v6h14v-6',
  image: 'M4 5h16v14H4zM4 16l5-5 5 5 3-2 3 2M16 9h.01',
  gif: 'M4 5h16v14H4zM10 10H7v4h3v-2M13 10v4M16 14v-4h2M16 12h2',
  poll: 'M5 7h9M5 12h14M5 17h6',
  schedule: 'M4 6h16v14H4zM8 3v5M16 3v5M12 11v3l2 2',
  place: 'M12 21s-6-6-6-11a6 6 0 0 1 12 0c0 5-6 11-6 11zM12 10h.01',
  describe: 'M4 5h16v14H4zM8 10h8M8 14h5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M20 12H4M10 6l-6 6 6 6',
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
