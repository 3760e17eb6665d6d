const paths = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  network:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 19c0-4 3-6 6-6s6 2 6 6M16 11a3 3 0 0 0 0-6M17 13c3 0 5 2 5 6',
  jobs: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18',
  message: 'M4 5h16v11H10l-5 4v-4H4z',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  like: 'M7 11v9H4v-9zM7 12l4-8c2 0 3 1 2 6h6l-1 8-2 2H7',
  comment: 'M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5',
  repost: 'M4 9l3-3 3 3M7 6v12h6M20 15l-3 3-3-3M17 18V6h-6',
  send: 'M3 11l18-7-7 18-3-8z',
  image: 'M4 5h16v14H4zM4 16l5-5 5 5 3-2 3 2M16 9h.01',
  close: 'M6 6l12 12M18 6L6 18',
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  // The size is told here as well: the style sheet of the page does not reach into the shadow root.
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
