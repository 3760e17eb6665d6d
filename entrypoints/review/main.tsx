import { createRoot } from 'react-dom/client';
import { dressPage } from '@/components/dress-page';
import { ReviewPage } from '@/components/review/ReviewPage';
import { styles } from '@/components/review/styles';
import { followLanguage } from '@/lib/interface-language';
import { createLibrary } from '@/lib/library';

const spoken = followLanguage();
await spoken.known;
const dressed = dressPage(document, styles, spoken.current());
const stage = document.querySelector('#stage');
const library = createLibrary();
if (stage !== null) {
  const root = createRoot(stage);
  const draw = () => root.render(<ReviewPage library={library} language={spoken.current()} />);
  spoken.watch((language) => {
    dressed.speak(language);
    draw();
  });
  draw();
}
