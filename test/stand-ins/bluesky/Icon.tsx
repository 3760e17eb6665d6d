const paths = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm5 11.5L21 21',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  feeds: 'M8 4l-2 16M18 4l-2 16M4 9h17M3 15h17',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-6 8-6s7 1 8 6',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M6 18l2-2M16 8l2-2',
  write: 'M5 5h8M5 5v14h14v-8M10 14l1-4 8-8 3 3-8 8z',
  reply: 'M4 5h16v11H10l-5 4v-4H4z',
  repost: 'M4 9l3-3 3 3M7 6v12h6M20 15l-3 3-3-3M17 18V6h-6',
  heart: 'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z',
  image: 'M4 5h16v14H4zM4 16l5-5 5 5 3-2 3 2M16 9h.01',
  pen: 'M5 19l1-5L16 4l4 4L10 18z',
  close: 'M6 6l12 12M18 6L6 18',
};

// The site takes these two from Font Awesome 6. They are drawn anew, but begin where its do: nothing else tells them apart.
const fromFontAwesome = {
  plus: 'M256 80c0 0 0 144 0 144h144v64H256v144h-64V288H48v-64h144V80z',
  check: 'M438.6 105.4l-278 278-150-150 45-45 105 105 233-233z',
};

export type IconName = keyof typeof paths | keyof typeof fromFontAwesome;

export function Icon({ name }: { readonly name: IconName }) {
  if (name === 'plus' || name === 'check') {
    return (
      <svg className="icon" viewBox="0 0 448 512" aria-hidden="true">
        <path d={fromFontAwesome[name]} fill="currentColor" stroke="none" />
      </svg>
    );
  }
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
