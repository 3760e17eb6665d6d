import type { Texts } from '@/lib/checks';

/**
 * Signs that are said where people mean them for the eye: those that NVDA says unless it is told otherwise (level “some”
 * of its list of symbols, github.com/nvaccess/nvda, source/locale/en/symbols.dic), and the lines and stars that VoiceOver
 * and TalkBack say too. The words are those people would use; each program has its own.
 */
export const symbols: Readonly<Record<string, Texts>> = {
  '→': { en: 'right arrow', es: 'flecha derecha' },
  '←': { en: 'left arrow', es: 'flecha izquierda' },
  '↑': { en: 'up arrow', es: 'flecha arriba' },
  '↓': { en: 'down arrow', es: 'flecha abajo' },
  '⇒': { en: 'right double arrow', es: 'flecha doble derecha' },
  '➔': { en: 'right arrow', es: 'flecha derecha' },
  '➜': { en: 'right arrow', es: 'flecha derecha' },
  '➤': { en: 'right arrowhead', es: 'punta de flecha derecha' },
  '►': { en: 'right pointer', es: 'puntero derecho' },
  '▸': { en: 'small right triangle', es: 'triángulo derecho pequeño' },
  '•': { en: 'bullet', es: 'viñeta' },
  '◦': { en: 'white bullet', es: 'viñeta blanca' },
  '●': { en: 'circle', es: 'círculo' },
  '○': { en: 'white circle', es: 'círculo blanco' },
  '■': { en: 'black square', es: 'cuadrado negro' },
  '□': { en: 'white square', es: 'cuadrado blanco' },
  '▪': { en: 'black square', es: 'cuadrado negro' },
  '◆': { en: 'black diamond', es: 'rombo negro' },
  '★': { en: 'black star', es: 'estrella negra' },
  '☆': { en: 'white star', es: 'estrella blanca' },
  '✓': { en: 'check', es: 'marca de verificación' },
  '✗': { en: 'ballot x', es: 'equis' },
  '|': { en: 'bar', es: 'barra vertical' },
  '~': { en: 'tilde', es: 'virgulilla' },
  '*': { en: 'star', es: 'asterisco' },
  '=': { en: 'equals', es: 'igual' },
  '+': { en: 'plus', es: 'más' },
  '<': { en: 'less', es: 'menor que' },
  '>': { en: 'greater', es: 'mayor que' },
  '^': { en: 'caret', es: 'acento circunflejo' },
  '&': { en: 'and', es: 'y' },
  '@': { en: 'at', es: 'arroba' },
  '#': { en: 'number', es: 'número' },
};
