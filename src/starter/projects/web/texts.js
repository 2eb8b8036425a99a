// @ts-check
// Every sentence of the game, both languages beside each other.

/** @typedef {'ko' | 'en'} Language */

/** @param {number} milliseconds */
export function clock(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

export const texts = {
  name: { ko: '스도쿠', en: 'Sudoku' },
  otherLanguage: { ko: 'English', en: '한국어' },

  board: { ko: '스도쿠 판', en: 'Sudoku board' },
  place: {
    ko: (/** @type {number} */ row, /** @type {number} */ column) => `${row}행 ${column}열`,
    en: (/** @type {number} */ row, /** @type {number} */ column) => `Row ${row}, column ${column}`,
  },
  empty: { ko: '빈칸', en: 'empty' },
  given: { ko: '처음 숫자', en: 'given' },
  clash: { ko: '겹침', en: 'clashes' },
  noted: {
    ko: (/** @type {string} */ digits) => `메모 ${digits}`,
    en: (/** @type {string} */ digits) => `notes ${digits}`,
  },

  digits: { ko: '숫자 넣기', en: 'Enter a digit' },
  left: {
    ko: (/** @type {number} */ digit, /** @type {number} */ count) => `${digit}, ${count}개 남음`,
    en: (/** @type {number} */ digit, /** @type {number} */ count) => `${digit}, ${count} left`,
  },
  tools: { ko: '도구', en: 'Tools' },
  notes: { ko: '메모', en: 'Notes' },
  erase: { ko: '지우기', en: 'Erase' },
  undo: { ko: '되돌리기', en: 'Undo' },
  redo: { ko: '다시 하기', en: 'Redo' },

  time: { ko: '걸린 시간', en: 'Time' },
  newGame: { ko: '새 게임', en: 'New game' },
  easy: { ko: '쉬움', en: 'Easy' },
  medium: { ko: '보통', en: 'Medium' },
  hard: { ko: '어려움', en: 'Hard' },
  best: {
    ko: (/** @type {number} */ time) => `최고 ${clock(time)}`,
    en: (/** @type {number} */ time) => `Best ${clock(time)}`,
  },

  saves: { ko: '저장', en: 'Save' },
  kept: { ko: '진행이 이 기기에 저장돼요.', en: 'Progress is kept on this device.' },
  notKept: {
    ko: '이 브라우저가 저장을 허락하지 않아요. 계속할 수 있지만, 창을 닫으면 진행이 사라져요.',
    en: 'This browser does not let us save. You can play on, but progress goes when you close the page.',
  },
  offlineReady: { ko: '인터넷이 없어도 열려요.', en: 'It opens without internet too.' },
  exportSave: { ko: '파일로 내보내기', en: 'Export to a file' },
  importSave: { ko: '파일에서 가져오기', en: 'Import from a file' },

  started: {
    ko: (/** @type {string} */ level) => `${level} 판을 시작했어요.`,
    en: (/** @type {string} */ level) => `New game: ${level}.`,
  },
  full: { ko: '다 찼지만 겹치는 숫자가 있어요.', en: 'The board is full, but some digits clash.' },
  solved: {
    ko: (/** @type {number} */ time) => `다 풀었어요. ${clock(time)} 걸렸어요.`,
    en: (/** @type {number} */ time) => `Solved in ${clock(time)}.`,
  },
  solvedBest: {
    ko: (/** @type {number} */ time) => `다 풀었어요. ${clock(time)}, 지금까지 가장 빨라요.`,
    en: (/** @type {number} */ time) => `Solved in ${clock(time)}, your best time so far.`,
  },
  imported: { ko: '저장 파일을 불러왔어요.', en: 'The save file is loaded.' },
  otherTab: {
    ko: '다른 탭에서 더 나중에 둔 판을 불러왔어요.',
    en: 'Another tab played on later: its game is shown here.',
  },
  overtook: {
    ko: '다른 탭과 동시에 저장돼, 더 나중인 이 탭의 판을 남겼어요.',
    en: 'Another tab saved at the same time. This tab was later, so its game is kept.',
  },
  unreadable: {
    ko: '이 게임의 저장 파일이 아니에요. 지금 판은 그대로예요.',
    en: 'This is not a save of this game. Nothing was changed.',
  },
  newerFile: {
    ko: '더 새로운 버전의 저장 파일이에요. 게임을 새로 고친 뒤 다시 해 보세요. 지금 판은 그대로예요.',
    en: 'This save is from a newer version. Reload the game and try again. Nothing was changed.',
  },
  brokenFile: {
    ko: '저장 파일이 망가져 읽을 수 없어요. 지금 판은 그대로예요.',
    en: 'This save file is damaged. Nothing was changed.',
  },
  newer: {
    ko: '더 새로운 버전이 남긴 저장이 있어 손대지 않았어요. 새로 고쳐 보세요.',
    en: 'A newer version has saved here, so its save was left alone. Try reloading.',
  },
  broken: {
    ko: '저장이 망가져 새 판을 열었어요. 망가진 사본은 지우지 않았어요.',
    en: 'The save was damaged, so this is a new game. The damaged copy was not deleted.',
  },

  askNew: { ko: '지금 판을 그만두고 새로 시작할까요?', en: 'Leave this game and start a new one?' },
  askImport: { ko: '지금 판을 파일의 판으로 바꿀까요?', en: 'Replace this game with the one in the file?' },
  yesNew: { ko: '새로 시작', en: 'Start new' },
  yesImport: { ko: '바꾸기', en: 'Replace' },
  no: { ko: '계속하기', en: 'Keep playing' },

  update: {
    ko: '새 버전이 준비됐어요. 진행은 그대로 남아요.',
    en: 'A new version is ready. Your progress stays.',
  },
  reload: { ko: '새 버전 열기', en: 'Open it' },

  keys: { ko: '키보드로 하기', en: 'Keyboard' },
  keysHelp: {
    ko: '화살표로 옮기고 1–9로 넣어요. N은 메모, Backspace는 지우기, Ctrl+Z와 Ctrl+Y는 되돌리기와 다시 하기예요.',
    en: 'Arrows move, 1–9 enter a digit. N is for notes, Backspace erases, Ctrl+Z and Ctrl+Y undo and redo.',
  },
};

/** @typedef {keyof typeof texts} TextId */

/**
 * @template {TextId} Id
 * @param {Language} language
 * @param {Id} id
 * @param {(typeof texts)[Id]['ko'] extends (...values: infer Values) => string ? Values : []} values
 * @returns {string}
 */
export function say(language, id, ...values) {
  const text = /** @type {any} */ (texts[id][language]);
  return typeof text === 'function' ? text(...values) : text;
}

/** @param {readonly string[]} preferred the browser's languages, best first @returns {Language} */
export function choose(preferred) {
  const known = preferred
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => tag === 'ko' || tag === 'en');
  return known === 'ko' ? 'ko' : 'en';
}
