import look from './look.module.css';

const paths = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  groups: 'M8 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2 20c0-4 3-6 6-6s6 2 6 6M16 8a3 3 0 1 1 0 6M17 15c3 0 5 2 5 5',
  pages: 'M5 21V4h13l-3 5 3 5H5',
  events: 'M4 6h16v14H4zM8 3v5M16 3v5M4 11h16',
  saved: 'M6 4h12v17l-6-5-6 5z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm5 11.5L21 21',
  menu: 'M5 5h4v4H5zM15 5h4v4h-4zM5 15h4v4H5zM15 15h4v4h-4z',
  messenger: 'M12 3c-5 0-9 4-9 8 0 3 1 5 3 6v4l4-2h2c5 0 9-4 9-8s-4-8-9-8zM7 13l4-4 3 3 3-3',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M20 12H4M10 6l-6 6 6 6',
  photo: 'M4 5h16v14H4zM4 16l5-5 5 5 3-2 3 2M16 9h.01',
  live: 'M4 7h11v10H4zM15 11l5-3v8l-5-3',
  feeling: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 10h.01M15 10h.01M8 14c2 3 6 3 8 0',
  tag: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-6 8-6s7 1 8 6',
  place: 'M12 21s-6-6-6-11a6 6 0 0 1 12 0c0 5-6 11-6 11zM12 10h.01',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c4 5 4 13 0 18M12 3c-4 5-4 13 0 18',
  like: 'M4 11h4v9H4zM8 12l4-8c2 0 2 2 2 5h6l-2 11H8',
  comment: 'M4 5h16v11H12l-5 4v-4H4z',
  share: 'M13 5l7 6-7 6v-4c-5 0-7 2-9 5 0-6 3-9 9-9z',
  edit: 'M4 20l1-4L16 5l3 3L8 19z',
};

export type IconName = keyof typeof paths;

export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  return (
    <svg className={`${look.icon} ${small ? look.tiny : ''}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
